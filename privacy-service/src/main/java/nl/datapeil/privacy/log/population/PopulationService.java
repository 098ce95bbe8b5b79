package nl.datapeil.privacy.log.population;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.key.LogKeys;

/// Stores sets of people once, so that a query over millions of them is one line of the log.
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class PopulationService {
  private static final int AN_HOUR = 3_600;
  private static final int FETCHED = 10_000;

  private static final String STRANGERS =
      """
      select distinct blind from incoming i
      where not exists (select 1 from data_subject s where s.blind = i.blind) order by blind
      """;
  private static final String NUMBERS =
      """
      select s.id from data_subject s
      where s.blind in (select blind from incoming) order by s.id
      """;
  private static final String ADD =
      """
      insert into log_population (id, members, uploaded_at) values (?, ?, ?) on conflict do nothing
      """;
  private static final String RENEW = "update log_population set uploaded_at = ? where id = ?";
  private static final String ADD_CHUNK =
      "insert into log_population_chunk (chunk, population, members) values (?, ?, ?)";

  private final DataSource database;
  private final LogKeys keys;
  private final People people;
  private final Today today;

  PopulationService(DataSource database, LogKeys keys, People people, Today today) {
    this.database = database;
    this.keys = keys;
    this.people = people;
    this.today = today;
  }

  /// `isNew` is false when the same people were stored before.
  record Stored(PopulationView population, boolean isNew) {}

  @TransactionConfiguration(timeout = AN_HOUR)
  Stored store(String type, BufferedReader identifiers) throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      new Identifiers(keys, type).copy(connection, identifiers);
      try (var statement = connection.createStatement()) {
        statement.execute("analyze incoming");
      }
      addStrangers(connection);
      var members = members(connection);
      if (members.count() == 0) {
        throw INVALID_REQUEST.because(
            "A population needs at least one identifier: one on each line.",
            "Een populatie heeft minstens één identificator nodig: één op elke regel.");
      }
      var packed = members.packed();
      var population = new PopulationView(Members.idOf(packed), members.count());
      return new Stored(population, add(connection, population, packed));
    }
  }

  /// Before anything of this transaction is locked.
  private void addStrangers(Connection connection) throws SQLException {
    var piece = new ArrayList<UUID>(FETCHED);
    try (var query = connection.prepareStatement(STRANGERS)) {
      query.setFetchSize(FETCHED);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          piece.add(row.getObject(1, UUID.class));
          if (piece.size() == FETCHED) {
            people.add(piece);
            piece.clear();
          }
        }
      }
    }
    if (!piece.isEmpty()) {
      people.add(piece);
    }
  }

  private static Members members(Connection connection) throws SQLException {
    var members = new Members();
    try (var query = connection.prepareStatement(NUMBERS)) {
      query.setFetchSize(FETCHED);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          members.add(row.getLong(1));
        }
      }
    }
    return members;
  }

  private boolean add(Connection connection, PopulationView population, Map<Integer, byte[]> packed)
      throws SQLException {
    var now = today.now().atOffset(ZoneOffset.UTC);
    try (var renew = connection.prepareStatement(RENEW)) {
      renew.setObject(1, now);
      renew.setObject(2, population.id());
      if (renew.executeUpdate() > 0) {
        return false;
      }
    }
    try (var insert = connection.prepareStatement(ADD)) {
      insert.setObject(1, population.id());
      insert.setLong(2, population.members());
      insert.setObject(3, now);
      if (insert.executeUpdate() == 0) {
        return false;
      }
    }
    addChunks(connection, population.id(), packed);
    return true;
  }

  private static void addChunks(Connection connection, UUID id, Map<Integer, byte[]> packed)
      throws SQLException {
    try (var insert = connection.prepareStatement(ADD_CHUNK)) {
      for (var chunk : packed.entrySet()) {
        insert.setInt(1, chunk.getKey());
        insert.setObject(2, id);
        insert.setBytes(3, chunk.getValue());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
