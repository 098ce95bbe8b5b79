package nl.datapeil.privacy.log.read;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.DataSubject;
import org.jspecify.annotations.Nullable;

/// Finds a data subject by an identifier.
@ApplicationScoped
class Persons {
  private static final String FIND = "select id from data_subject where blind = ?";

  private final LogKeys keys;

  Persons(LogKeys keys) {
    this.keys = keys;
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
        return row.next() ? new Person(row.getLong(1), List.of()) : null;
      }
    }
  }
}
