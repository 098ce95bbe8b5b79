package nl.datapeil.catalog;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may call what: every endpoint against every role, and every kind of bad token.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AccessTest extends ContractCase {
  private static final Set<String> WRITERS = Set.of("steward", "admin");

  record Write(String method, String path) {
    /// The status of a well-formed call on a dataset that does not exist.
    int statusFor(RequestSpecification caller) {
      return caller
          .contentType(ContentType.JSON)
          .header("If-Match", "*")
          .body(method.equals("DELETE") ? "" : Drafts.least())
          .request(method, path.replace("{id}", UUID.randomUUID().toString()))
          .statusCode();
    }
  }

  static Stream<Write> writes() {
    return Stream.of(
        new Write("POST", "/v1/datasets"),
        new Write("PUT", "/v1/datasets/{id}"),
        new Write("DELETE", "/v1/datasets/{id}"),
        new Write("POST", "/v1/datasets/{id}/publication"),
        new Write("POST", "/v1/datasets/{id}/archival"));
  }

  static Stream<String> badTokens() {
    var scope = "catalog:read catalog:write";
    return Stream.of(
        "garbage",
        Tokens.expired("steward", scope),
        Tokens.forged("steward", scope),
        Tokens.forAudience("privacy-service", "steward", scope),
        Tokens.ofIssuer("http://localhost:1", "steward", scope));
  }

  static Stream<String> roles() {
    return Stream.of(
        "steward",
        "privacy-officer",
        "dpo",
        "analyst",
        "domain-expert",
        "viewer",
        "admin",
        "service",
        "unheard-of");
  }

  @ParameterizedTest
  @MethodSource("writes")
  void letsOnlyStewardsAndAdminsWrite(Write write) {
    for (var role : roles().toList()) {
      var status = write.statusFor(with(Tokens.of(role, "catalog:read catalog:write")));

      assertThat(status == 403).as(role + " " + write).isNotEqualTo(WRITERS.contains(role));
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void letsNobodyWriteWithoutTheScope(Write write) {
    for (var scopes : List.of("", "catalog:read", "catalog:writer privacy:write")) {
      assertThat(write.statusFor(with(Tokens.of("steward", scopes)))).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @MethodSource("writes")
  void letsNobodyWriteWithoutAValidToken(Write write) {
    assertThat(write.statusFor(given())).isEqualTo(401);
    badTokens().forEach(bad -> assertThat(write.statusFor(with(bad))).isEqualTo(401));
  }

  @ParameterizedTest
  @MethodSource("badTokens")
  void refusesABadTokenForReadingToo(String bad) {
    with(bad).get("/v1/datasets").then().statusCode(401);
    with(bad).get("/v1/datasets/{id}", UUID.randomUUID()).then().statusCode(401);
  }

  @ParameterizedTest
  @MethodSource("roles")
  void showsDraftsToStaffOnly(String role) {
    var draft = Drafts.complete();
    var id = registered(draft);
    var reader = Tokens.of(role, "catalog:read");
    var staff = !role.equals("unheard-of");

    with(reader).get("/v1/datasets/{id}", id).then().statusCode(staff ? 200 : 404);
    with(reader)
        .queryParam("name", draft.get("name"))
        .get("/v1/datasets")
        .then()
        .body("items.size()", equalTo(staff ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "catalog:write", "privacy:read"})
  void showsDraftsWithTheScopeOnly(String scopes) {
    var draft = Drafts.complete();
    var id = registered(draft);
    var reader = Tokens.of("steward", scopes);

    with(reader).get("/v1/datasets/{id}", id).then().statusCode(404);
    with(reader)
        .queryParam("name", draft.get("name"))
        .get("/v1/datasets")
        .then()
        .body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void showsPublishedDatasetsToEverybody(String role) {
    var draft = Drafts.complete();
    var id = published(draft);

    with(Tokens.of(role, "")).get("/v1/datasets/{id}", id).then().statusCode(200);
    given()
        .queryParam("name", draft.get("name"))
        .get("/v1/datasets")
        .then()
        .body("items.id", equalTo(List.of(id)));
  }
}
