package nl.datapeil.catalog.search;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.Drafts.complete;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class UnreadableEntryTest {
  @Inject EntryFeed feed;
  @Inject CatalogConfig config;
  @Inject DataSource database;

  @Test
  void keepsNoOthersFromBeingFound() throws IOException, SQLException {
    var unreadable = UUID.fromString(registered(complete()));
    var readable = UUID.fromString(registered(complete()));
    var typed = typed(unreadable, "x");
    var follower = new IndexFollower(feed, config);

    try {
      var fed = feed.entries(List.of(unreadable, readable));
      follower.follow();

      assertThat(fed).hasSize(2).filteredOn(one -> !one.typed().isMissingNode()).hasSize(1);
      assertThat(follower.position().isNone()).isFalse();
    } finally {
      typed(unreadable, typed);
      follower.close();
    }
  }

  /// Gives what it was.
  private String typed(UUID id, String text) throws SQLException {
    try (var connection = database.getConnection();
        var change =
            connection.prepareStatement(
                "update entry set typed = ? where id = ? returning old.typed")) {
      change.setString(1, text);
      change.setObject(2, id);
      try (var row = change.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
