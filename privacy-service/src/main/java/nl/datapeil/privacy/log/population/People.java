package nl.datapeil.privacy.log.population;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Gives numbers to people of whom the log does not know yet. Each call is for good at once, so who
/// logs a line about one of them does not wait for a whole population; a number that nothing refers
/// to harms nobody, and is found again.
@ApplicationScoped
class People {
  private static final String ADD =
      "insert into data_subject (blind) select * from unnest(?::uuid[]) order by 1"
          + " on conflict do nothing";

  private final DataSource database;

  People(DataSource database) {
    this.database = database;
  }

  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
  void add(List<UUID> blinds) throws SQLException {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ADD)) {
      insert.setArray(1, connection.createArrayOf("uuid", blinds.toArray()));
      insert.executeUpdate();
    }
  }
}
