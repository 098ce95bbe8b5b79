package nl.datapeil.privacy.log.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ActivitiesResourceTest {
  private static final String FAIL_AT_COMMIT =
      """
      create function fail_at_commit() returns trigger language plpgsql as
        $$ begin raise exception 'no commit'; end; $$;
      create constraint trigger fails after insert on log_activity deferrable initially deferred
        for each row execute function fail_at_commit();
      """;
  private static final String COMMIT_AGAIN =
      "drop trigger fails on log_activity; drop function fail_at_commit()";

  private final String uri = "urn:activity:" + Ids.next();

  @Inject Activities activities;
  @Inject DataSource database;

  @Test
  void remembersNoNumberThatWasNotCommitted() throws SQLException {
    change(FAIL_AT_COMMIT);
    try {
      assertThatThrownBy(() -> activities.numbers(Set.of(uri))).isInstanceOf(Exception.class);
    } finally {
      change(COMMIT_AGAIN);
    }

    var number = activities.numbers(Set.of(uri)).get(uri);

    try (var connection = database.getConnection()) {
      assertThat(activities.matching(connection, uri)).containsExactly(number);
    }
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
