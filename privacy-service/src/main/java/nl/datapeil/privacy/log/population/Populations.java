package nl.datapeil.privacy.log.population;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

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

  /// Keeps them from being removed until the transaction ends, or ends the request: a line about
  /// people who are not on record would be about nobody.
  public void hold(Connection connection, Set<UUID> ids) throws SQLException {
    if (ids.isEmpty()) {
      return;
    }
    var held = new HashSet<UUID>();
    try (var query = connection.prepareStatement(KNOWN + " order by id for key share")) {
      query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          held.add(row.getObject(1, UUID.class));
        }
      }
    }
    if (!held.containsAll(ids)) {
      throw INVALID_REQUEST.because(
          "A population is not known any more: send it to /processing-log/populations again.",
          "Een populatie is niet meer bekend: stuur die opnieuw naar"
              + " /processing-log/populations.");
    }
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
