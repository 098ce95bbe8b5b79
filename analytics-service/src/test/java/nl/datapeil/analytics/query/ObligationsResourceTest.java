package nl.datapeil.analytics.query;

import static nl.datapeil.analytics.query.QueryFixtures.PER_NEIGHBOURHOOD;
import static nl.datapeil.analytics.query.QueryFixtures.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class ObligationsResourceTest extends QueryCase {
  private static final String RESIDENTS = CataloguePartner.uri(QueryFixtures.RESIDENTS);
  private static final String PERMITS = CataloguePartner.uri(QueryFixtures.PERMITS);

  @Test
  void leavesSmallGroupsOut() {
    privacy.permit(
        "{\"type\": \"SMALLEST_GROUP\", \"size\": 10}",
        "{\"type\": \"AGGREGATES_ONLY\"}",
        "{\"type\": \"LOG\"}");

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", equalTo(List.of(List.of("Centrum", 12), List.of("Noord", 10))))
        .body("obligations.type", equalTo(List.of("SMALLEST_GROUP", "AGGREGATES_ONLY", "LOG")));
  }

  @Test
  void showsPseudonymsAndCoarserDatesInsteadOfTheValues() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"), generalise(RESIDENTS, "birth_date", "YEAR"));

    ask("select bsn, birth_date from residents", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows.collect { it[0] }", everyItem(matchesPattern("p[A-Za-z0-9_-]{22}")))
        .body("rows.collect { it[1] }", everyItem(matchesPattern("\\d{4}-01-01")))
        .body("rowCount", equalTo(25));
  }

  @Test
  void linksPseudonymsOnlyWithinTheirDomain() {
    var shared = pseudonymise(RESIDENTS, "bsn").replace("}", ", \"domain\": \"wmo\"}");
    privacy.permit(pseudonymise(RESIDENTS, "bsn"));
    var ofTheActivity = firstPseudonym();
    privacy.permit(shared);

    assertThat(firstPseudonym()).isEqualTo(firstPseudonym()).isNotEqualTo(ofTheActivity);
  }

  private static String firstPseudonym() {
    return ask("select max(bsn) as p from residents", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .extract()
        .path("rows[0][0]");
  }

  @Test
  void joinsPseudonymsOfTextAndNumber() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"), pseudonymise(PERMITS, "holder"));

    ask(
            "select number from permits join residents on residents.bsn = cast(holder as varchar)"
                + " order by number",
            PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", equalTo(List.of(List.of(1), List.of(2))));
  }

  @Test
  void findsNobodyByARealNumber() {
    privacy.permit(pseudonymise(RESIDENTS, "bsn"));

    ask("select neighbourhood from residents where bsn = '100000012'", PrivacyPartner.ACTIVITY)
        .statusCode(200)
        .body("rows", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"type\": \"RECIPIENTS\", \"recipients\": [\"role:analyst\"]}',200,",
    "'{\"type\": \"RECIPIENTS\", \"recipients\": [\"role:dpo\"]}',403,OBLIGATION_UNMET",
    "'{\"type\": \"EXPIRY\", \"until\": \"2999-01-01\"}',200,",
    "'{\"type\": \"EXPIRY\", \"until\": \"2020-01-01\"}',403,OBLIGATION_UNMET",
    "'{\"type\": \"EXPIRY\"}',403,OBLIGATION_UNKNOWN",
    "'{\"type\": \"ROUND\", \"base\": 5}',200,",
    "'{\"type\": \"ROUND\"}',403,OBLIGATION_UNKNOWN",
    "'{\"type\": \"PERTURB\", \"method\": \"CELL_KEY\", \"parameter\": 2}',200,",
    "'{\"type\": \"PERTURB\", \"method\": \"GEOMETRIC\", \"parameter\": 0.5}',200,"
  })
  void fulfilsAPolicysObligationOrRefuses(String obligation, int status, @Nullable String code) {
    privacy.permit(obligation);

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(status)
        .body("code", code == null ? nullValue() : equalTo(code));
  }

  @Test
  void refusesAColumnThatIsToBeDropped() {
    privacy.permit(
        "{\"type\": \"DROP\", \"dataset\": \"%s\", \"column\": \"birth_date\"}"
            .formatted(RESIDENTS));

    ask("select birth_date from residents", PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNMET"))
        .body("detail", containsString("residents.birth_date"));
  }

  @Test
  void refusesAnObligationItDoesNotKnow() {
    privacy.permit("{\"type\": \"LOG\"}", "{\"type\": \"SMALLEST_GROUP\"}");

    ask(PER_NEIGHBOURHOOD, PrivacyPartner.ACTIVITY)
        .statusCode(403)
        .body("code", equalTo("OBLIGATION_UNKNOWN"))
        .body("detail", containsString("SMALLEST_GROUP"));
  }

  private static String pseudonymise(String dataset, String column) {
    return "{\"type\": \"PSEUDONYMISE\", \"dataset\": \"%s\", \"column\": \"%s\"}"
        .formatted(dataset, column);
  }

  private static String generalise(String dataset, String column, String to) {
    return "{\"type\": \"GENERALISE\", \"dataset\": \"%s\", \"column\": \"%s\", \"to\": \"%s\"}"
        .formatted(dataset, column, to);
  }
}
