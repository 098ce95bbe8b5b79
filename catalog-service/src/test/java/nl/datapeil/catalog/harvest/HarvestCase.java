package nl.datapeil.catalog.harvest;

import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.datapeil.catalog.ContractCase;
import org.junit.jupiter.api.AfterEach;

/// A remote catalogue to harvest, and the database to see what became of it.
abstract class HarvestCase extends ContractCase {
  final RemoteCatalogue remote = new RemoteCatalogue();

  @Inject DataSource database;

  @AfterEach
  void close() {
    remote.close();
  }

  String status(String iri) {
    return told("select status from entry where iri = ?", iri);
  }

  /// What the statement gives of this entry.
  String told(String sql, String iri) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, iri);
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : "none";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
