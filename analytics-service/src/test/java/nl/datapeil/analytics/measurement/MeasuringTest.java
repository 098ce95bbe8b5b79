package nl.datapeil.analytics.measurement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the catalogue hears of uploads.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class MeasuringTest {
  private static final String TREES = "id;soort\n1;es\n2;\n3;eik\n";

  private final String id = UUID.randomUUID().toString();

  @Inject Measuring measuring;
  @Inject DataSource database;

  CataloguePartner catalogue;

  @BeforeEach
  void register() throws SQLException {
    leaveToOtherTests();
    register("id INTEGER", "soort STRING");
  }

  @AfterEach
  void catalogueKeptItsContract() {
    assertThat(catalogue.breaches()).isEmpty();
  }

  @Test
  void tellsTheCatalogueOnce() throws IOException {
    upload(TREES);

    measuring.tick();
    var told = told();
    measuring.tick();

    assertThat(told)
        .containsExactlyInAnyOrder(
            "ROW_COUNT null 3",
            "LAST_DATA_AT null time",
            "COMPLETENESS id 100.0",
            "COMPLETENESS soort 66.67");
    assertThat(catalogue.measurements(id)).isNull();
  }

  @Test
  void tellsNotHowManyPeopleHaveAValue() throws IOException {
    register("id INTEGER", "soort STRING PERSONAL");
    upload(TREES);

    measuring.tick();

    assertThat(told()).contains("COMPLETENESS id 100.0").doesNotContain("COMPLETENESS soort 66.67");
  }

  @Test
  void callsNothingNewThatWasUploadedBefore() throws IOException {
    upload(TREES);
    measuring.tick();
    upload(TREES);

    measuring.tick();

    assertThat(told()).contains("ROW_COUNT null 3").doesNotContain("LAST_DATA_AT null time");
  }

  @Test
  void tellsLaterWhatTheCatalogueDoesNotTake() throws IOException, SQLException {
    upload(TREES);
    catalogue.forget(id);
    measuring.tick();
    register("id INTEGER");

    measuring.tick();
    var tooEarly = catalogue.measurements(id);
    letTimePass();
    measuring.tick();

    assertThat(tooEarly).isNull();
    assertThat(told())
        .as("only columns that the catalogue knows still")
        .containsExactlyInAnyOrder(
            "ROW_COUNT null 3", "LAST_DATA_AT null time", "COMPLETENESS id 100.0");
  }

  private void register(String... columns) {
    catalogue.register(id, "d" + id.replace("-", ""), "OPEN", "PUBLISHED", columns);
  }

  private void upload(String file) {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body(file)
        .post("/v1/datasets/{id}/versions", id)
        .then()
        .statusCode(201);
  }

  private void leaveToOtherTests() throws SQLException {
    change("update dataset_version set measure_at = null where dataset_id <> ?");
  }

  private void letTimePass() throws SQLException {
    change("update dataset_version set measure_at = now() where dataset_id = ?");
  }

  private void change(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      statement.setObject(1, UUID.fromString(id));
      statement.executeUpdate();
    }
  }

  /// Metric, column and value of each.
  private List<String> told() throws IOException {
    var sent = new ObjectMapper().readTree(Objects.requireNonNull(catalogue.measurements(id)));
    var told = new ArrayList<String>();
    for (var one : sent.path("measurements")) {
      var column = one.path("column").asText("null");
      told.add("%s %s %s".formatted(one.path("metric").asText(), column, value(one.path("value"))));
    }
    return told;
  }

  private static String value(JsonNode value) {
    return value.isTextual() ? "time" : value.asText();
  }
}
