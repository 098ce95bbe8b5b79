package nl.datapeil.catalog.ckan.shape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
  private final ObjectMapper json;

  PackageRepository(Session database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /// In this order.
  public List<Row> all(List<UUID> ids) {
    var found = new HashMap<UUID, Row>();
    database
        .createNativeQuery(PUBLISHED + " e.id = any (:ids)", Tuple.class)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList()
        .forEach(row -> found.put(row.get("id", UUID.class), row(row)));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /// By name, id or URI.
  public Optional<Row> find(String nameOrId) {
    var id = id(nameOrId);
    if (id != null) {
      return all(List.of(id)).stream().findFirst();
    }
    return database
        .createNativeQuery(PUBLISHED + " (e.name = :it or e.iri = :it) limit 2", Tuple.class)
        .setParameter("it", nameOrId)
        .getResultList()
        .stream()
        .map(this::row)
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

  private Row row(Tuple row) {
    var id = row.get("id", UUID.class);
    var doc = read(row.get("typed", String.class));
    var stored =
        new Stored(
            id,
            row.get("name", String.class),
            row.get("iri", String.class),
            row.get("created_at", Instant.class),
            row.get("updated_at", Instant.class));
    return new Row(id, doc, CkanTerms.of(stored, doc));
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
