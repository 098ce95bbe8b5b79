package nl.datapeil.catalog.quality.overview;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.score.Rating;
import org.jspecify.annotations.Nullable;

/// Which datasets are meant: those the reader may see, and of these the ones with these values. The
/// catalogues that are `hidden` list none.
record Narrowing(
    Sight sight,
    @Nullable String catalog,
    @Nullable String publisher,
    @Nullable String owner,
    @Nullable UUID source,
    @Nullable Rating rating,
    boolean overdue,
    boolean broken,
    LocalDate today,
    List<String> hidden) {
  Narrowing {
    hidden = List.copyOf(hidden);
  }

  /// The catalogue that lists a dataset, unless the reader may not know of it.
  static final String CATALOG = "case when hidden.iri is null then e.catalog end";

  /// Archived datasets are not going to be mended, so they do not count.
  static final String SQL =
      """
      from entry e left join quality q on q.dataset_id = e.id
        left join unnest(?::text[]) as hidden (iri) on hidden.iri = e.catalog
      where e.kind = 'DATASET' and (e.status = 'PUBLISHED' or (e.status = 'DRAFT' and ?))
        and (?::text is null or (hidden.iri is null and e.catalog = ?)) and (?::text is null or q.publisher = ?)
        and (?::text is null or e.owner = ?) and (?::uuid is null or e.source_id = ?)
        and (?::text is null or q.rating = ?) and (not ? or q.due < ?) and (not ? or q.broken > 0)
      """;

  Narrowing with(@Nullable Rating wanted, boolean onlyOverdue, boolean onlyBroken) {
    return new Narrowing(
        sight, catalog, publisher, owner, source, wanted, onlyOverdue, onlyBroken, today, hidden);
  }

  Narrowing without(Collection<String> catalogs) {
    return new Narrowing(
        sight,
        catalog,
        publisher,
        owner,
        source,
        rating,
        overdue,
        broken,
        today,
        List.copyOf(catalogs));
  }

  /// Whether it leaves out nothing that the reader may see.
  boolean isNone() {
    return equals(
        new Narrowing(sight, null, null, null, null, null, false, false, today, List.of()));
  }

  /// Gives the place of the next parameter.
  int bind(PreparedStatement to, int first) throws SQLException {
    var at = first;
    to.setArray(at++, to.getConnection().createArrayOf("text", hidden.toArray()));
    to.setBoolean(at++, sight == Sight.EVERYTHING);
    for (var text : new @Nullable String[] {catalog, publisher, owner}) {
      to.setString(at++, text);
      to.setString(at++, text);
    }
    to.setObject(at++, source, Types.OTHER);
    to.setObject(at++, source, Types.OTHER);
    var word = rating == null ? null : rating.name();
    to.setString(at++, word);
    to.setString(at++, word);
    to.setBoolean(at++, overdue);
    to.setObject(at++, today);
    to.setBoolean(at++, broken);
    return at;
  }
}
