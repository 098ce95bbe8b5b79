package nl.datapeil.gateway.page;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import nl.datapeil.gateway.proxy.UpstreamResource;
import nl.datapeil.testkit.AdrLint;
import nl.datapeil.testkit.AdrProbe;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(UpstreamResource.class)
@WithTestResource(OidcResource.class)
class PageResourceTest {

  @Test
  void showsALandingPageWithoutScripts() {
    when()
        .get("/")
        .then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .body(containsString("/q/swagger-ui"));
  }

  @Test
  void offersSwaggerUiWithAllContractsAndLogin() {
    when()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("connect-src 'self' http://localhost:"))
        .body(containsString("/catalog/v1/openapi.json"))
        .body(containsString("/privacy/v1/openapi.json"))
        .body(containsString("/analytics/v1/openapi.json"))
        .body(containsString("datapeil-swagger"))
        .body(containsString("usePkceWithAuthorizationCodeGrant"));
    when().get("/q/swagger-ui/oauth2-redirect.html").then().statusCode(200);
  }

  @Test
  void tellsWhereToLogIn() {
    when()
        .get("/.well-known/openid-configuration")
        .then()
        .statusCode(200)
        .body("authorization_endpoint", endsWith("/authorize"))
        .body("token_endpoint", endsWith("/token"))
        .body("grant_types_supported", equalTo(java.util.List.of("authorization_code")))
        .body("scopes_supported", hasItems("openid", "catalog:read", "analytics:query"));
  }

  @Test
  void listsTheServices() {
    when().get("/v1/services").then().statusCode(200).body("items.path", hasItem("/catalog/v1"));
  }

  @Test
  void keepsProbesAndMetricsOffThisPort() {
    given().get("/q/health").then().statusCode(404);
    given().get("/q/metrics").then().statusCode(404);
  }

  @Test
  void contractObeysTheApiDesignRules() {
    AdrLint.findsNothing();
  }

  @Test
  void answersObeyTheApiDesignRules() {
    AdrProbe.passes(
        "http://localhost:" + RestAssured.port + "/v1", "/services", Tokens.of("viewer", ""));
  }
}
