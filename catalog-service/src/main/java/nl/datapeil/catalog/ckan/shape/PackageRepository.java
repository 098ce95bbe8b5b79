package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.search.ckan.CkanTerms;
import nl.datapeil.catalog.search.ckan.CkanTerms.Stored;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Published datasets, whatever the index says: what was hidden a moment ago stays hidden.
@ApplicationScoped
public class PackageRepository {
  private static final String PUBLISHED =
      """
      select e.id, e.name, e.iri, e.typed, e.created_at, e.updated_at from entry e
      where e.kind = 'DATASET' and e.status = 'PUBLISHED' and
      """;

  private final Session database;
  private final HiddenEntries hidden;
  private final ObjectMapper json;

  PackageRepository(Session database, HiddenEntries hidden, ObjectMapper json) {
    this.database = database;
    this.hidden = hidden;
    this.json = json;
  }

  /// In this order.
  public List<Row> all(List<UUID> ids) {
    var found =
        rows(
                database
                    .createNativeQuery(PUBLISHED + " e.id = any (:ids)", Tuple.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList())
            .stream()
            .collect(Collectors.toMap(Row::id, Function.identity()));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /// By name, id or URI.
  public Optional<Row> find(String nameOrId) {
    var id = id(nameOrId);
    if (id != null) {
      return all(List.of(id)).stream().findFirst();
    }
    return rows(
            database
                .createNativeQuery(
                    PUBLISHED + " (e.name = :it or e.iri = :it) limit 2", Tuple.class)
                .setParameter("it", nameOrId)
                .getResultList())
        .stream()
        .filter(row -> row.name().equals(nameOrId) || row.iri().equals(nameOrId))
        .findFirst();
  }

  public List<String> names(int offset, int limit) {
    return database
        .createNativeQuery(
            """
            select case when length(e.name) between 2 and 100 then e.name else e.id::text end as name
            from entry e where e.kind = 'DATASET' and e.status = 'PUBLISHED'
            order by name offset :offset limit :limit
            """,
            String.class)
        .setParameter("offset", offset)
        .setParameter("limit", limit)
        .getResultList();
  }

  private static @Nullable UUID id(String text) {
    return text.matches("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
        ? UUID.fromString(text)
        : null;
  }

  /// Without the hidden entries that their descriptions name.
  private List<Row> rows(List<Tuple> found) {
    var docs = found.stream().map(row -> read(row.get("typed", String.class))).toList();
    var iris = found.stream().map(row -> TextNode.valueOf(row.get("iri", String.class)));
    var unseen = hidden.inJson(Stream.concat(docs.stream(), iris), Sight.PUBLIC);
    docs.forEach(unseen::removeFrom);
    return IntStream.range(0, docs.size()).mapToObj(i -> row(found.get(i), docs.get(i))).toList();
  }

  private static Row row(Tuple row, ObjectNode doc) {
    var stored =
        new Stored(
            row.get("id", UUID.class),
            row.get("name", String.class),
            row.get("iri", String.class),
            row.get("created_at", Instant.class),
            row.get("updated_at", Instant.class));
    return new Row(stored.id(), doc, CkanTerms.of(stored, doc));
  }

  private ObjectNode read(String text) {
    try {
      return json.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
