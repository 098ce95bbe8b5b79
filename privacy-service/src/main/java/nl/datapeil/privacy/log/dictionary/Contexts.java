package nl.datapeil.privacy.log.dictionary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.datapeil.privacy.log.line.Context;

/// Contexts by the hash of their content. What was seen is remembered: it cannot change.
@ApplicationScoped
public class Contexts {
  private static final int MOST_REMEMBERED = 5_000;

  private final DataSource database;
  private final Map<UUID, Context> remembered = new ConcurrentHashMap<>();

  Contexts(DataSource database) {
    this.database = database;
  }

  /// Stores those that are new, in a transaction of their own: a context that no line names harms
  /// nobody.
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  public Map<Context, UUID> store(Set<Context> contexts) throws SQLException {
    var contents = contexts.stream().collect(Collectors.toMap(c -> c, Context::content));
    var ids = new HashMap<Context, UUID>();
    contents.forEach((context, content) -> ids.put(context, Context.idOf(content)));
    var fresh = contexts.stream().filter(c -> !remembered.containsKey(ids.get(c))).toList();
    if (!fresh.isEmpty()) {
      try (var connection = database.getConnection();
          var insert =
              connection.prepareStatement(
                  "insert into log_context (id, content) select * from unnest(?::uuid[], ?::text[])"
                      + " order by 1 on conflict do nothing")) {
        insert.setArray(
            1, connection.createArrayOf("uuid", fresh.stream().map(ids::get).toArray()));
        insert.setArray(
            2, connection.createArrayOf("text", fresh.stream().map(contents::get).toArray()));
        insert.executeUpdate();
      }
    }
    return ids;
  }

  public Map<UUID, Context> read(Connection connection, Collection<UUID> ids) throws SQLException {
    var found = new HashMap<UUID, Context>();
    var missing = new HashMap<UUID, UUID>();
    for (var id : ids) {
      var known = remembered.get(id);
      if (known == null) {
        missing.put(id, id);
      } else {
        found.put(id, known);
      }
    }
    if (!missing.isEmpty()) {
      found.putAll(load(connection, missing.keySet()));
    }
    return found;
  }

  private Map<UUID, Context> load(Connection connection, Collection<UUID> ids) throws SQLException {
    var loaded = new HashMap<UUID, Context>();
    try (var query =
        connection.prepareStatement("select id, content from log_context where id = any (?)")) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          loaded.put(row.getObject(1, UUID.class), Context.read(row.getString(2)));
        }
      }
    }
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
    remembered.putAll(loaded);
    return loaded;
  }
}
