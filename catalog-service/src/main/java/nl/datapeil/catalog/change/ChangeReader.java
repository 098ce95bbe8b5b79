package nl.datapeil.catalog.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/// Reads the log. Its numbers follow the order of commits without gaps, so whoever reads on after
/// the last number misses nothing.
@ApplicationScoped
public class ChangeReader {
  /// Lines whose themes are looked up for one page. Who asks for a rare theme gets a page with
  /// fewer, and reads on after it.
  public static final int LOOKED_UP = 5_000;

  private static final String COLUMNS =
      "select event, seq, at, kind, subject, uri, action, version, visible, by, reason, digest,"
          + " previous, hash ";
  private static final String MATCHING =
      """
      from change
      where seq > :seq
        and (:everything or visible)
        and (cardinality(:kinds) = 0 or kind = any(:kinds))
        and (cardinality(:actions) = 0 or action = any(:actions))
        and (cardinality(:subjects) = 0 or subject = any(:subjects))
      order by seq
      """;

  private final Session database;

  ChangeReader(Session database) {
    this.database = database;
  }

  /// In the order of the log. A theme counts as the thing has it now, or had it last.
  public List<Happening> after(long seq, ChangeFilter filter, int limit) {
    return filter.themes().isEmpty()
        ? plainly(COLUMNS + MATCHING + "limit :limit", seq, filter, limit)
        : themed(seq, filter, limit, Integer.MAX_VALUE);
  }

  /// The next page for whoever may ask anything, so with bounded work. `end` is where it stopped
  /// looking, or null when it saw all there is.
  public record Looked(List<Happening> found, @Nullable Happening end) {
    public Looked {
      found = List.copyOf(found);
    }
  }

  public Looked look(long seq, ChangeFilter filter, int limit) {
    if (filter.themes().isEmpty()) {
      return new Looked(after(seq, filter, limit), null);
    }
    // The end first: what is added meanwhile comes after it, and is for the next page.
    var end = plainly(COLUMNS + MATCHING + "offset :limit limit 1", seq, filter, LOOKED_UP - 1);
    var found = themed(seq, filter, limit, LOOKED_UP);
    return new Looked(found, found.size() == limit || end.isEmpty() ? null : end.getFirst());
  }

  private List<Happening> themed(long seq, ChangeFilter filter, int limit, int lines) {
    var query =
        COLUMNS
            + "from (select * "
            + MATCHING
            + """
            limit :lines) c
            where jsonb_exists_any(
              (coalesce(
                (select e.typed from entry e where e.id = c.subject),
                (select h.typed from entry_history h where h.entry_id = c.subject
                 order by h.version desc limit 1)))::jsonb -> 'theme', :themes)
            order by seq limit :limit
            """;
    return read(
        matching(query, seq, filter)
            .setParameter("lines", lines)
            .setParameter("themes", filter.themes().toArray(String[]::new), String[].class)
            .setParameter("limit", limit));
  }

  private List<Happening> plainly(String query, long seq, ChangeFilter filter, int limit) {
    return read(matching(query, seq, filter).setParameter("limit", limit));
  }

  private NativeQuery<Tuple> matching(String query, long seq, ChangeFilter filter) {
    return database
        .createNativeQuery(query, Tuple.class)
        .setParameter("seq", seq)
        .setParameter("everything", filter.everything())
        .setParameter("kinds", filter.kinds().toArray(String[]::new), String[].class)
        .setParameter("actions", filter.actions().toArray(String[]::new), String[].class)
        .setParameter("subjects", filter.subjects().toArray(UUID[]::new), UUID[].class);
  }

  private static List<Happening> read(NativeQuery<Tuple> query) {
    return query.getResultList().stream().map(ChangeReader::happening).toList();
  }

  public Optional<Happening> find(UUID event) {
    return database
        .createNativeQuery(COLUMNS + "from change where event = :event", Tuple.class)
        .setParameter("event", event)
        .getResultList()
        .stream()
        .map(ChangeReader::happening)
        .findFirst();
  }

  public Optional<Happening> numbered(long seq) {
    return database
        .createNativeQuery(COLUMNS + "from change where seq = :seq", Tuple.class)
        .setParameter("seq", seq)
        .getResultList()
        .stream()
        .map(ChangeReader::happening)
        .findFirst();
  }

  /// The last number, or 0.
  public long head() {
    return database
        .createNativeQuery("select coalesce(max(seq), 0) from change", Long.class)
        .getSingleResult();
  }

  /// The last number before an instant, or 0.
  public long before(Instant instant) {
    return number("select max(seq) from change where at < :at", instant).orElse(0);
  }

  private OptionalLong number(String query, Instant at) {
    var seq =
        database
            .createNativeQuery(query, Long.class)
            .setParameter("at", at)
            .getSingleResultOrNull();
    return seq == null ? OptionalLong.empty() : OptionalLong.of(seq);
  }

  private static Happening happening(Tuple row) {
    var uri = row.get("uri", String.class);
    var change =
        new Change(
            row.get("kind", String.class),
            row.get("subject", UUID.class),
            uri == null ? null : URI.create(uri),
            row.get("action", String.class),
            row.get("version", Integer.class),
            row.get("visible", Boolean.class),
            row.get("by", String.class),
            row.get("reason", String.class),
            row.get("digest", String.class));
    return new Happening(
        row.get("event", UUID.class),
        new Logged(
            row.get("seq", Long.class),
            row.get("at", Instant.class),
            change,
            row.get("previous", String.class),
            row.get("hash", String.class)));
  }
}
