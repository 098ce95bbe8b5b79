package nl.datapeil.privacy.log.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.privacy.log.population.Populations;
import org.jspecify.annotations.Nullable;

/// Finds a data subject by an identifier.
@ApplicationScoped
class Persons {
  private static final String FIND = "select id from data_subject where blind = ?";

  private final LogKeys keys;
  private final Populations populations;

  Persons(LogKeys keys, Populations populations) {
    this.keys = keys;
    this.populations = populations;
  }

  /// The number that lines have of a person, and the populations that person is in.
  record Person(long id, List<UUID> populations) {
    Person {
      populations = List.copyOf(populations);
    }
  }

  @Nullable Person find(Connection connection, DataSubject subject) throws SQLException {
    try (var query = connection.prepareStatement(FIND)) {
      query.setObject(1, keys.blind(subject));
      try (var row = query.executeQuery()) {
        if (!row.next()) {
          return null;
        }
        var id = row.getLong(1);
        return new Person(id, populations.with(connection, id));
      }
    }
  }
}
