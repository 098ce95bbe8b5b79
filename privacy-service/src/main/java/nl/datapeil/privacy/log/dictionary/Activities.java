package nl.datapeil.privacy.log.dictionary;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import nl.datapeil.privacy.ActivityUris;
import org.jspecify.annotations.Nullable;

/// The numbers that lines use for URIs of activities.
@ApplicationScoped
public class Activities {
  private static final int MOST_REMEMBERED = 10_000;

  private final DataSource database;
  private final ActivityUris uris;
  private final Map<String, Integer> remembered = new ConcurrentHashMap<>();

  Activities(DataSource database, ActivityUris uris) {
    this.database = database;
    this.uris = uris;
  }

  /// The activity of our register in its URI, or in that of one of its versions.
  public Optional<UUID> idIn(String uri) {
    return uris.idIn(uri.replaceFirst("/versions/\\d{1,9}$", ""));
  }

  /// Gives a number to those that have none, in a transaction of its own. Remembered once that has
  /// been committed: what is rolled back was never a number.
  public Map<String, Integer> numbers(Set<String> wanted) {
    var numbers = new HashMap<String, Integer>();
    for (var uri : wanted) {
      var number = remembered.get(uri);
      if (number != null) {
        numbers.put(uri, number);
      }
    }
    var missing = wanted.stream().filter(uri -> !numbers.containsKey(uri)).sorted().toList();
    if (!missing.isEmpty()) {
      var stored = QuarkusTransaction.requiringNew().call(() -> stored(missing));
      remember(stored);
      numbers.putAll(stored);
    }
    return numbers;
  }

  private void remember(Map<String, Integer> stored) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.putAll(stored);
  }

  private Map<String, Integer> stored(List<String> wanted) throws SQLException {
    try (var connection = database.getConnection()) {
      add(connection, wanted);
      return load(connection, wanted);
    }
  }

  private void add(Connection connection, List<String> wanted) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into log_activity (uri, activity_id) select * from unnest(?::text[],"
                + " ?::uuid[]) on conflict do nothing")) {
      insert.setArray(1, connection.createArrayOf("text", wanted.toArray()));
      var ours = new ArrayList<@Nullable UUID>();
      wanted.forEach(uri -> ours.add(idIn(uri).orElse(null)));
      insert.setArray(2, connection.createArrayOf("uuid", ours.toArray()));
      insert.executeUpdate();
    }
  }

  private static Map<String, Integer> load(Connection connection, List<String> wanted)
      throws SQLException {
    var loaded = new HashMap<String, Integer>();
    try (var query =
        connection.prepareStatement("select uri, id from log_activity where uri = any (?)")) {
      query.setArray(1, connection.createArrayOf("text", wanted.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          loaded.put(row.getString(1), row.getInt(2));
        }
      }
    }
    return loaded;
  }

  /// The numbers of an activity and of its versions, or of the one version that the URI names.
  public List<Integer> matching(Connection connection, String uri) throws SQLException {
    var whole = uris.idIn(uri).orElse(null);
    return select(
        connection,
        "select id from log_activity where uri = ? or activity_id = ?",
        query -> {
          query.setString(1, uri);
          query.setObject(2, whole);
        });
  }

  /// The numbers of all versions of these activities.
  public List<Integer> ofAll(Connection connection, Collection<UUID> activities)
      throws SQLException {
    if (activities.isEmpty()) {
      return List.of();
    }
    return select(
        connection,
        "select id from log_activity where activity_id = any (?)",
        query -> query.setArray(1, connection.createArrayOf("uuid", activities.toArray())));
  }

  private interface Filling {
    void into(java.sql.PreparedStatement query) throws SQLException;
  }

  private static List<Integer> select(Connection connection, String sql, Filling filling)
      throws SQLException {
    var numbers = new ArrayList<Integer>();
    try (var query = connection.prepareStatement(sql)) {
      filling.into(query);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          numbers.add(row.getInt(1));
        }
      }
    }
    return numbers;
  }
}
