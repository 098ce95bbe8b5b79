package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.population.Populations;
import nl.datapeil.privacy.secret.Aes;

/// The data subjects of lines to be written, each with its key. Erasing one waits for us, and we
/// for it: their rows are held until the transaction ends.
@ApplicationScoped
class Subjects {
  private static final String ADD =
      """
      insert into data_subject (blind, wrapped_key) select * from unnest(?::uuid[], ?::bytea[])
      order by 1
      on conflict (blind) do update set wrapped_key = excluded.wrapped_key
        where data_subject.wrapped_key is null
      """;
  private static final String KNOWN =
      """
      select id, blind, wrapped_key from data_subject
      where blind = any (?) and wrapped_key is not null order by blind for key share
      """;

  private final LogKeys keys;
  private final Populations populations;

  Subjects(LogKeys keys, Populations populations) {
    this.keys = keys;
    this.populations = populations;
  }

  record Subject(long id, Aes key) {}

  Map<UUID, Subject> hold(Connection connection, SortedSet<UUID> blinds) throws SQLException {
    var held = new HashMap<UUID, Subject>();
    if (blinds.isEmpty()) {
      return held;
    }
    hold(connection, List.copyOf(blinds), held);
    var missing = blinds.stream().filter(blind -> !held.containsKey(blind)).toList();
    if (!missing.isEmpty()) {
      add(connection, missing);
      hold(connection, missing, held);
    }
    return held;
  }

  /// Populations that lines are about: they stay too, or nothing is written.
  void holdGroups(Connection connection, Set<UUID> ids) throws SQLException {
    populations.hold(connection, ids);
  }

  private void hold(Connection connection, List<UUID> blinds, Map<UUID, Subject> into)
      throws SQLException {
    try (var query = connection.prepareStatement(KNOWN)) {
      query.setArray(1, connection.createArrayOf("uuid", blinds.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          var subject = new Subject(row.getLong(1), keys.unwrap(row.getBytes(3)));
          into.put(row.getObject(2, UUID.class), subject);
        }
      }
    }
  }

  private void add(Connection connection, List<UUID> blinds) throws SQLException {
    var wrapped = blinds.stream().map(_ -> keys.newWrappedKey()).toArray(byte[][]::new);
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setArray(1, connection.createArrayOf("uuid", blinds.toArray()));
      insert.setArray(2, connection.createArrayOf("bytea", wrapped));
      insert.executeUpdate();
    }
  }
}
