package nl.datapeil.gateway.proxy;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(UpstreamResource.class)
@WithTestResource(OidcResource.class)
class ForwardingTest {
  private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void sendsThePathWithoutTheServiceNameAndTheQueryUntouched() {
    given()
        .urlEncodingEnabled(false)
        .get("/catalog/v1/datasets?q=a%20b&name=x&name=%2Fy")
        .then()
        .statusCode(200)
        .body("method", equalTo("GET"))
        .body("uri", equalTo("/v1/datasets?q=a%20b&name=x&name=%2Fy"));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/3/action/package_search?q=a%20b, /v1/ckan/api/3/action/package_search?q=a%20b",
    "/api/action/package_list, /v1/ckan/api/action/package_list",
    "/api/3, /v1/ckan/api/3"
  })
  void isACkanSite(String asked, String uri) {
    given()
        .urlEncodingEnabled(false)
        .get(asked)
        .then()
        .statusCode(200)
        .body("uri", equalTo(uri))
        .body("headers.x-forwarded-prefix", equalTo("/catalog"));
  }

  @Test
  void leadsNowhereElseByAnAlias() {
    given().urlEncodingEnabled(false).get("/api/3/../../v1/datasets").then().statusCode(404);
    when().get("/api/4/action/package_list").then().statusCode(404);
    when().get("/api/actions").then().statusCode(404);
  }

  @Test
  void passesOnTokenLanguageAndBody() {
    var token = Tokens.of("steward", "catalog:write");

    given()
        .auth()
        .oauth2(token)
        .header("Accept-Language", "nl-NL,nl;q=0.8")
        .contentType("application/json")
        .body("{\"a\":1}")
        .post("/catalog/v1/datasets")
        .then()
        .statusCode(200)
        .body("headers.authorization", equalTo("Bearer " + token))
        .body("headers.accept-language", equalTo("nl-NL,nl;q=0.8"))
        .body("body", equalTo("{\"a\":1}"));
  }

  @Test
  void dropsWhatOnlyAProxyOrInwayCanKnow() {
    given()
        .header("Fsc-Authorization", "forged")
        .header("FSC-Transaction-Id", "forged")
        .header("X-Forwarded-For", "9.9.9.9")
        .header("X-Forwarded-User", "admin")
        .header("Forwarded", "for=9.9.9.9")
        .header("X-Real-IP", "9.9.9.9")
        .header("Connection", "keep-alive, X-Secret")
        .header("X-Secret", "hop")
        .get("/catalog/v1/datasets")
        .then()
        .statusCode(200)
        .body("headers.fsc-authorization", nullValue())
        .body("headers.fsc-transaction-id", nullValue())
        .body("headers.x-forwarded-user", nullValue())
        .body("headers.forwarded", nullValue())
        .body("headers.x-real-ip", nullValue())
        .body("headers.x-secret", nullValue())
        .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
        .body("headers.x-forwarded-proto", equalTo("http"))
        .body("headers.x-forwarded-host", startsWith("localhost:"))
        .body("headers.x-forwarded-prefix", equalTo("/catalog"));
  }

  @Test
  void keepsFscHeadersOfAKnownInway() throws Exception {
    try (var wire = Wire.openFrom("127.0.0.9")) {
      wire.send(
          "GET /catalog/v1/datasets HTTP/1.1",
          "Host: localhost",
          "Connection: close",
          "Fsc-Transaction-Id: 01890a5d-ac96-774b-bcce-b302099a8057",
          "",
          "");

      assertThat(wire.readAll())
          .contains("\"fsc-transaction-id\":\"01890a5d-ac96-774b-bcce-b302099a8057\"");
    }
  }

  @Test
  void carriesTheTraceOfTheCallerOnce() {
    given()
        .header("traceparent", "00-" + TRACE_ID + "-00f067aa0ba902b7-01")
        .header("tracestate", "congo=t61rcWkgMzE")
        .get("/catalog/v1/datasets")
        .then()
        .statusCode(200)
        .body(
            "headers.traceparent",
            org.hamcrest.Matchers.matchesRegex("00-" + TRACE_ID + "-[0-9a-f]{16}-0[01]"))
        .body("headers.traceparent", org.hamcrest.Matchers.not(containsString("00f067aa0ba902b7")))
        .body("headers.tracestate", equalTo("congo=t61rcWkgMzE"));
  }

  @Test
  void beginsATraceWhereThereIsNone() {
    when().get("/catalog/v1/datasets").then().body("headers.traceparent", notNullValue());
  }

  @Test
  void passesARefusalOfTheServiceUnchangedAndHeadersOnce() {
    var answer = when().get("/catalog/v1/refusal");

    answer
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body(equalTo("{\"code\":\"OF_THE_SERVICE\"}"))
        .header("API-Version", "9.8.7")
        .header("Strict-Transport-Security", notNullValue())
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("X-Hop", nullValue())
        .header("Access-Control-Allow-Origin", nullValue());
    assertThat(answer.headers().getValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().getValues("API-Version")).hasSize(1);
  }

  @Test
  void passesAnswersWithoutABody() {
    when().get("/catalog/v1/nothing").then().statusCode(204);
    when().head("/catalog/v1/datasets").then().statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({"unchanged, 304", "nothing, 204"})
  void announcesNoContentWhereThereIsNone(String path, int status) throws Exception {
    try (var wire = Wire.open()) {
      wire.send("GET /catalog/v1/" + path + " HTTP/1.1", "Host: localhost", "", "");

      assertThat(wire.readHead())
          .startsWith("HTTP/1.1 " + status)
          .doesNotContainIgnoringCase("Transfer-Encoding");

      wire.send("GET /catalog/v1/datasets HTTP/1.1", "Host: localhost", "", "");
      assertThat(wire.readHead()).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void leadsNowhereButToTheFirstVersionOfKnownServices() {
    for (var path :
        new String[] {
          "/catalog/q/metrics",
          "/catalog/v1/../q/metrics",
          "/catalog/v1/%2e%2e/q/metrics",
          "/catalog/v2/datasets",
          "/unknown/v1/datasets",
          "/catalog",
          "/catalog/"
        }) {
      given()
          .urlEncodingEnabled(false)
          .header("Accept-Language", "nl")
          .get(path)
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .header("API-Version", notNullValue())
          .body("title", equalTo("Niet gevonden"))
          .body("detail", notNullValue())
          .body("status", equalTo(404));
    }
  }
}
