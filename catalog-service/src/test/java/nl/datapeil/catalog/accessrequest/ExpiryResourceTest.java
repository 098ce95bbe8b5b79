package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.People.as;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class ExpiryResourceTest {
  @Inject Expiry expiry;
  @Inject AgroalDataSource database;

  @Test
  void writesDownOnceThatAGrantExpired() throws SQLException {
    var id = granted();
    run(
        "update access_request set valid_from = '2020-01-01', granted_from = '2020-01-01',"
            + " granted_until = '2020-12-31' where id = '"
            + id
            + "'");

    expiry.run();
    expiry.run();

    as("anna", "analyst")
        .get("/v1/access-requests/{id}", id)
        .then()
        .body("state", equalTo("EXPIRED"));
    as("anna", "analyst")
        .get("/v1/access-requests/{id}/history", id)
        .then()
        .body("items.action", contains("SUBMITTED", "GRANTED", "EXPIRED"));
  }

  @Test
  void keepsTheHistoryAsItWasWritten() {
    var id = granted();

    assertThatThrownBy(() ->
            run("update access_request_event set reason = 'x' where request_id = '" + id + "'"))
        .hasMessageContaining("append-only");
  }

  private static String granted() {
    var dataset = registered(complete());
    String id =
        as("anna", "analyst")
            .body(
                Map.of(
                    "purpose", "Zien",
                    "from", "2020-01-01",
                    "until", "2098-12-31",
                    "datasets", List.of(Map.of("dataset", dataset))))
            .post("/v1/access-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("sanne", "steward")
        .body(Map.of())
        .post("/v1/access-requests/{id}/approval", id)
        .then()
        .statusCode(200);
    return id;
  }

  private void run(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
