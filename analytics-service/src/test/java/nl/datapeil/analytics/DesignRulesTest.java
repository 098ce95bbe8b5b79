package nl.datapeil.analytics;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.testkit.AdrLint;
import nl.datapeil.testkit.AdrProbe;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class DesignRulesTest {
  @Test
  void contractHasNoFinding() {
    AdrLint.findsNothing();
  }

  @Test
  void runningServiceObeysTheRulesALinterCannotSee() {
    var base = "http://localhost:" + RestAssured.port + "/v1";

    AdrProbe.passes(base, "/functions", "/queries", Tokens.of("analyst", "analytics:query"));
  }
}
