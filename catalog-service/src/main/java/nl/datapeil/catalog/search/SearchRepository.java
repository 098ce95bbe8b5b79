package nl.datapeil.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import org.jspecify.annotations.Nullable;

/// Finds ids only, by SQL: full-text search is PostgreSQL's own. The text of the query is made of
/// constants; every value is a parameter.
@ApplicationScoped
class SearchRepository {
  private static final String WORDS = "websearch_to_tsquery('dutch_unaccent', :words)";

  /// Less is better; 0 for all when nothing is ranked.
  private static final String DISTANCE =
      "-ts_rank(to_tsvector('dutch_unaccent', typed), " + WORDS + ")";

  private final EntityManager database;

  SearchRepository(EntityManager database) {
    this.database = database;
  }

  /// The places of at most `limit` datasets after `start`, best match first, else oldest first.
  List<Cursor> find(Wish wish, Sight sight, @Nullable Cursor start, int limit) {
    var ranked = wish.words() != null;
    var conditions = new ArrayList<String>();
    var values = new HashMap<String, Object>();
    if (sight == Sight.PUBLIC) {
      conditions.add("status = 'PUBLISHED'");
    }
    if (start != null) {
      conditions.add(ranked ? "(" + DISTANCE + ", id) > (:distance, :id)" : "id > :id");
      values.put("id", start.id());
      if (ranked) {
        values.put("distance", start.distance());
      }
    }
    narrow(
        "to_tsvector('dutch_unaccent', typed) @@ " + WORDS,
        "words",
        wish.words(),
        conditions,
        values);
    narrow("name in (:names)", "names", wish.names(), conditions, values);
    narrow("status = :status", "status", wish.status(), conditions, values);
    narrow("access = :access", "access", wish.access(), conditions, values);
    narrow("source_kind = :kind", "kind", wish.sourceKind(), conditions, values);
    narrow("theme = :theme", "theme", wish.theme(), conditions, values);
    narrow("owner = :owner", "owner", wish.owner(), conditions, values);
    return run(sql(ranked, conditions), values, limit);
  }

  private static void narrow(
      String condition,
      String parameter,
      @Nullable Object value,
      List<String> conditions,
      Map<String, Object> values) {
    if (value != null && !value.equals(List.of())) {
      conditions.add(condition);
      values.put(parameter, value);
    }
  }

  private static String sql(boolean ranked, List<String> conditions) {
    return "select "
        + (ranked ? DISTANCE : "cast(0 as real)")
        + " as distance, id from entry where kind = 'DATASET'"
        + (conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions))
        + (ranked ? " order by distance, id" : " order by id");
  }

  private List<Cursor> run(String sql, Map<String, Object> values, int limit) {
    var query = database.createNativeQuery(sql, Tuple.class).setMaxResults(limit);
    values.forEach(query::setParameter);
    var places = new ArrayList<Cursor>();
    for (var row : query.getResultList()) {
      if (row instanceof Tuple place) {
        places.add(new Cursor(place.get("distance", Float.class), place.get("id", UUID.class)));
      }
    }
    return places;
  }
}
