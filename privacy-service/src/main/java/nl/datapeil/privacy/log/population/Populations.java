package nl.datapeil.privacy.log.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// What others may ask about populations.
@ApplicationScoped
public class Populations {
  private static final String CHUNKS =
      "select population, members from log_population_chunk where chunk = ?";
  private static final String KNOWN = "select id from log_population where id = any (?)";

  private final DataSource database;

  Populations(DataSource database) {
    this.database = database;
  }

  /// Those that this data subject is in.
  public List<UUID> with(Connection connection, long subject) throws SQLException {
    var found = new ArrayList<UUID>();
    try (var query = connection.prepareStatement(CHUNKS)) {
      query.setInt(1, Members.chunkOf(subject));
      query.setFetchSize(500);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          if (Members.isIn(row.getBytes(2), subject)) {
            found.add(row.getObject(1, UUID.class));
          }
        }
      }
    }
    return found;
  }

  /// Those of them that are not there.
  @Transactional(rollbackOn = Exception.class)
  public Set<UUID> unknown(Set<UUID> ids) throws SQLException {
    var unknown = new HashSet<>(ids);
    if (unknown.isEmpty()) {
      return unknown;
    }
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(KNOWN)) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          unknown.remove(row.getObject(1, UUID.class));
        }
      }
    }
    return unknown;
  }
}
