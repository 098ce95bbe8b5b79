package nl.datapeil.analytics.query;

import static io.restassured.RestAssured.given;
import static nl.datapeil.analytics.query.QueryFixtures.question;
import static nl.datapeil.analytics.query.QueryFixtures.with;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may ask.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class QueryAccessResourceTest extends QueryCase {
  @ParameterizedTest
  @ValueSource(strings = {"analyst", "domain-expert", "steward", "admin"})
  void answersThoseWhoMayAsk(String role) {
    counted(with(Tokens.of(role, "analytics:query"))).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "viewer, analytics:query",
    "privacy-officer, analytics:query",
    "service, analytics:query",
    "analyst, analytics:read",
    "analyst, catalog:read",
  })
  void refusesAWrongRoleOrScope(String role, String scope) {
    counted(with(Tokens.of(role, scope))).statusCode(403).contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void refusesWhoeverIsNotKnown() {
    var tokens =
        List.of(
            Tokens.expired("analyst", "analytics:query"),
            Tokens.forged("analyst", "analytics:query"),
            Tokens.forAudience("catalog-service", "analyst", "analytics:query"),
            Tokens.ofIssuer("https://elsewhere.example", "analyst", "analytics:query"));

    counted(given().contentType(ContentType.JSON)).statusCode(401);
    for (var token : tokens) {
      counted(with(token)).statusCode(401).contentType(Problem.MEDIA_TYPE);
    }
  }

  private static ValidatableResponse counted(RequestSpecification caller) {
    return caller
        .body(question("select count(*) as n from trees", null))
        .post("/v1/queries")
        .then();
  }
}
