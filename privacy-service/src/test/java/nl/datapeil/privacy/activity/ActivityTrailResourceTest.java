package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.advise;
import static nl.datapeil.privacy.PrivacyApi.approve;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.revise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database keeps of an activity, and tells others.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ActivityTrailResourceTest extends ContractCase {
  private static final String ONE = "/v1/processing-activities/{id}";
  @Inject DataSource database;

  @Test
  void tellsEveryChangeOfStanding() {
    var id = approved(draft());
    revise(id, draft()).then().statusCode(200);
    advise(id, true).then().statusCode(200);
    approve(id).then().statusCode(200);
    dirk().body(Map.of("reason", "Vervallen")).post(ONE + "/withdrawal", id).then().statusCode(200);

    assertThat(told(id)).containsExactly("approved 1", "revised 2", "approved 2", "withdrawn 2");
  }

  private List<String> told(String id) {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                """
                select replace(type, 'nl.datapeil.privacy.activity.', '') || ' '
                  || (data ->> 'version') from event where data ->> 'id' = ? order by seq
                """)) {
      statement.setString(1, id);
      var rows = statement.executeQuery();
      var events = new ArrayList<String>();
      while (rows.next()) {
        events.add(rows.getString(1));
      }
      return events;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update activity_version set terms = '{}' where activity_id = ?::uuid",
        "update activity_version set approver = 'petra' where activity_id = ?::uuid",
        "update activity_version set advice_positive = false where activity_id = ?::uuid",
        "delete from activity_version where activity_id = ?::uuid"
      })
  void keepsWhatWasFiledInTheDatabaseToo(String change) throws SQLException {
    var id = approved(draft());

    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(change)) {
      statement.setString(1, id);

      assertThatThrownBy(statement::executeUpdate)
          .hasMessageContaining("A version of a processing activity does not change");
    }
  }
}
