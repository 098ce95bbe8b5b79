package nl.datapeil.privacy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.datapeil.testkit.AdrProbe;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class DesignRulesResourceTest {
  @Test
  void behavesAsTheDutchApiDesignRulesSay() {
    AdrProbe.passes(
        "http://localhost:" + RestAssured.port + "/v1",
        "/processing-activities",
        "/processing-activities",
        Tokens.of("privacy-officer", "privacy:read privacy:write"));
  }
}
