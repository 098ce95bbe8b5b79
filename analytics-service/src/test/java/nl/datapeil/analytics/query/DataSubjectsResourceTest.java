package nl.datapeil.analytics.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// What the processing log is told of the persons whose rows a query reads.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class DataSubjectsResourceTest extends QueryCase {
  @Test
  void tellsEachPersonWhoseRowsWereRead() {
    privacy.permit();

    ask("select count(*) as n from residents where neighbourhood = 'Zuid'");

    assertThat(subjects()).containsExactlyInAnyOrder("100000276", "100000288", "100000300");
    var line = privacy.lines().getFirst();
    var query = privacy.records().getFirst();
    assertThat(line.get("traceId")).isEqualTo(query.get("traceId"));
    assertThat(line.get("parentSpanId")).isEqualTo(query.get("spanId"));
    assertThat(line.get("status").asText()).isEqualTo("Ok");
    assertThat(attribute(line, "dpl.core.data_subject_id_type")).isEqualTo("BSN");
    assertThat(attribute(line, "dpl.core.processing_activity_id"))
        .isEqualTo(PrivacyPartner.ACTIVITY);
    assertThat(line.toString()).doesNotContain("Zuid", "select");
  }

  @Test
  void tellsOnlyThePersonThatWasAskedFor() {
    privacy.permit();

    ask("select neighbourhood from residents where bsn = '100000024'");

    assertThat(subjects()).containsExactly("100000024");
  }

  @Test
  void tellsThePersonThatWasAskedForWhateverElseIsDemanded() {
    privacy.permit();

    ask("select 1 from residents where bsn = '100000024' and neighbourhood = 'Zuid'");
    ask(
        "select 1 from residents where (bsn = '100000036' and birth_date > date '1990-01-01')"
            + " or bsn in ('100000048')");

    assertThat(subjects()).containsExactlyInAnyOrder("100000024", "100000036", "100000048");
  }

  @Test
  void tellsThoseWhomACoarserValueLetsThrough() {
    privacy.permit(
        "{\"type\": \"GENERALISE\", \"dataset\": \"%s\", \"column\": \"birth_date\", \"to\": \"DECADE\"}"
            .formatted(CataloguePartner.uri(QueryFixtures.RESIDENTS)));

    ask("select count(*) as n from residents where birth_date = date '1970-01-01'");

    assertThat(subjects()).hasSize(6).contains("100000240", "100000300");
  }

  @Test
  void tellsPersonsOfEveryTableAndPlaceInTheQuery() {
    privacy.permit();

    ask(
        "select p.number from permits p join residents r on r.bsn = cast(p.holder as varchar)"
            + " where r.neighbourhood = 'Zuid' and p.number = 3"
            + " union all select 1 from residents where bsn = '100000012'");

    assertThat(subjects())
        .containsExactlyInAnyOrder("100000276", "100000288", "100000300", "999999999", "100000012");
  }

  @Test
  void namesManyPersonsAsAPopulation() {
    var crowd = UUID.randomUUID().toString();
    catalogue.register(crowd, "crowd", "CLOSED", "PUBLISHED", "id INTEGER NATIONAL_ID");
    upload(crowd, IntStream.range(0, 2_000).mapToObj(i -> Integer.toString(12345678 + i % 700)));
    privacy.permit();

    ask("select count(*) as n from crowd");

    assertThat(privacy.populations()).hasSize(1);
    assertThat(privacy.populations().getFirst().lines().toList())
        .hasSize(700)
        .doesNotHaveDuplicates()
        .contains("012345678", "012346377");
    assertThat(privacy.lines()).hasSize(1);
    assertThat(attribute(privacy.lines().getFirst(), "dpl.datapeil.population"))
        .isEqualTo(PrivacyPartner.POPULATION);
  }

  @Test
  void keepsTheAnswerWhenPersonsCannotBeTold() {
    privacy.permit();
    privacy.stopLogging();

    QueryFixtures.ask("select bsn from residents", PrivacyPartner.ACTIVITY).statusCode(503);

    assertThat(privacy.lines()).isEmpty();
  }

  private List<String> subjects() {
    return privacy.lines().stream()
        .map(line -> attribute(line, "dpl.core.data_subject_id"))
        .toList();
  }

  private static String attribute(JsonNode line, String name) {
    return line.get("attributes").path(name).asText();
  }

  private static void ask(String sql) {
    QueryFixtures.ask(sql, PrivacyPartner.ACTIVITY).statusCode(200);
  }

  private static void upload(String dataset, java.util.stream.Stream<String> ids) {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body("id\n" + ids.collect(Collectors.joining("\n")))
        .post("/v1/datasets/{id}/versions", dataset)
        .then()
        .statusCode(201);
  }
}
