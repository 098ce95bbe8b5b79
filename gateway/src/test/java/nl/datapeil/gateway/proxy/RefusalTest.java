package nl.datapeil.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(UpstreamResource.class)
@WithTestResource(OidcResource.class)
class RefusalTest {

  @Test
  void answers401ToEveryTokenThatIsNotValid() {
    var scope = "catalog:read";
    for (var token :
        new String[] {
          Tokens.expired("steward", scope),
          Tokens.forged("steward", scope),
          Tokens.forAudience("catalog-service", "steward", scope),
          Tokens.ofIssuer("http://elsewhere.example", "steward", scope),
          Tokens.of("steward", scope) + "x",
          "not-a-jwt"
        }) {
      var answer = given().auth().oauth2(token).get("/catalog/v1/datasets");

      isProblem(answer, 401, "UNAUTHENTICATED");
      answer.then().header("WWW-Authenticate", startsWith("Bearer"));
    }
  }

  @Test
  void forwardsWithAValidTokenAndWithNone() {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "catalog:read"))
        .get("/catalog/v1/datasets")
        .then()
        .statusCode(200);
    given().get("/catalog/v1/datasets").then().statusCode(200);
  }

  @Test
  void answers429OnceAClientHasHadItsShareAndServesOthersOn() {
    var greedy = Tokens.of("greedy", "viewer", "catalog:read");

    var refused =
        IntStream.range(0, 1000)
            .mapToObj(_ -> given().auth().oauth2(greedy).get("/catalog/v1/datasets"))
            .filter(answer -> answer.statusCode() != 200)
            .findFirst()
            .orElseThrow();

    isProblem(refused, 429, "TOO_MANY_REQUESTS");
    refused
        .then()
        .header("Retry-After", matchesRegex("[1-9]\\d*"))
        .header("RateLimit-Policy", equalTo("\"client\";q=300;w=30"))
        .header("RateLimit", startsWith("\"client\";r=0;t="));
    given()
        .auth()
        .oauth2(Tokens.of("modest", "viewer", "catalog:read"))
        .get("/catalog/v1/datasets")
        .then()
        .statusCode(200)
        .header("RateLimit", matchesRegex("\"client\";r=299;t=\\d+"));
  }

  @Test
  void answers429ToWhoHasTooMuchUnderWayAndServesOthersOn() {
    var slow = Tokens.of("slow", "viewer", "catalog:read");
    Callable<Response> call = () -> given().auth().oauth2(slow).get("/catalog/v1/slow");
    List<Response> answers;
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = IntStream.range(0, 40).mapToObj(_ -> callers.submit(call)).toList();
      given().get("/catalog/v1/datasets").then().statusCode(200);
      answers = running.stream().map(RefusalTest::ended).toList();
    }

    assertThat(answers).extracting(Response::statusCode).contains(200).containsOnly(200, 429);
    var refused = answers.stream().filter(answer -> answer.statusCode() == 429).findFirst();
    isProblem(refused.orElseThrow(), 429, "TOO_MANY_REQUESTS");
    given().auth().oauth2(slow).get("/catalog/v1/datasets").then().statusCode(200);
  }

  private static Response ended(Future<Response> answer) {
    try {
      return answer.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void answers502WhenTheServiceIsOff() {
    isProblem(given().get("/privacy/v1/processing-activities"), 502, "BAD_GATEWAY");
  }

  @Test
  void answers503AtOnceWhenTheServiceHasNoConnectionLeft() throws Exception {
    List<Response> answers;
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Response> call = () -> given().get("/busy/v1/slow");
      answers =
          callers.invokeAll(List.of(call, call, call)).stream().map(Future::resultNow).toList();
    }

    assertThat(answers).extracting(Response::statusCode).contains(200);
    var refused = answers.stream().filter(answer -> answer.statusCode() != 200).toList();
    assertThat(refused).isNotEmpty();
    refused.forEach(answer -> isProblem(answer, 503, "SERVICE_UNAVAILABLE"));
  }

  @Test
  void answers504WhenTheServiceDoesNotAnswerInTime() {
    isProblem(given().get("/catalog/v1/silent"), 504, "GATEWAY_TIMEOUT");
  }

  @Test
  void answers504WhenNoConnectionIsMadeInTime() {
    isProblem(given().get("/deaf/v1/datasets"), 504, "GATEWAY_TIMEOUT");
  }

  @Test
  void answers405ToTrace() {
    isProblem(given().request("TRACE", "/catalog/v1/datasets"), 405, "METHOD_NOT_ALLOWED");
  }

  @Test
  void answersInDutchToADutchReader() {
    given()
        .header("Accept-Language", "fr, nl-NL;q=0.8")
        .get("/privacy/v1/processing-activities")
        .then()
        .statusCode(502)
        .body("title", equalTo("Dienst onbereikbaar"));
  }

  @Test
  void letsOnlyListedOriginsReadAnswersButAnyOriginReadContracts() {
    given()
        .header("Origin", "https://data.example.nl")
        .get("/catalog/v1/datasets")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "https://data.example.nl");
    given()
        .header("Origin", "https://evil.example")
        .get("/catalog/v1/datasets")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "https://evil.example")
        .get("/catalog/v1/openapi.json")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/3/action/package_list", "/catalog/v1/ckan/api/action/package_list"})
  void letsAnyOriginReadTheCkanSite(String path) {
    var read = given().header("Origin", "https://evil.example").get(path);
    var preflight =
        given()
            .header("Origin", "https://evil.example")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "Content-Type")
            .options(path);

    read.then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Expose-Headers", containsString("Retry-After"));
    preflight
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Credentials", nullValue())
        .header("Access-Control-Allow-Headers", containsString("Content-Type"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/catalog/v1/datasets",
        "/catalog/v1/ckanx",
        "/catalog/v1/ckan/../datasets",
        "/catalog/v1/ckan/%2e%2e/datasets",
        "/api/3/../../catalog/v1/datasets"
      })
  void letsNoOtherOriginReadWhatIsBesideTheCkanSite(String path) {
    var read = given().urlEncodingEnabled(false).header("Origin", "https://evil.example").get(path);

    read.then().header("Access-Control-Allow-Origin", nullValue());
  }

  private static void isProblem(Response answer, int status, String code) {
    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("API-Version", notNullValue())
        .header("Strict-Transport-Security", notNullValue())
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body("traceId", matchesRegex("[0-9a-f]{32}"));
  }
}
