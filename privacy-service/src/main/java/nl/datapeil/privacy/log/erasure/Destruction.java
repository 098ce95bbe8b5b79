package nl.datapeil.privacy.log.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/// Removes the row of a data subject. Lines that are being written about that person come first.
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
class Destruction {
  private static final String FIND = "select 1 from data_subject where blind = ?";
  private static final String DESTROY =
      """
      with gone as (delete from data_subject where blind = ? returning id)
      insert into log_erasure (subject, erased_at) select id, ? from gone
      """;

  private final DataSource database;

  Destruction(DataSource database) {
    this.database = database;
  }

  boolean knows(UUID blind) throws SQLException {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(FIND)) {
      query.setObject(1, blind);
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  void destroy(UUID blind, Instant now) throws SQLException {
    try (var connection = database.getConnection();
        var destroy = connection.prepareStatement(DESTROY)) {
      destroy.setObject(1, blind);
      destroy.setObject(2, now.atOffset(ZoneOffset.UTC));
      destroy.executeUpdate();
    }
  }
}
