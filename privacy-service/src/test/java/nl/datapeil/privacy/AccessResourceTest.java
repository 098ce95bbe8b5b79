package nl.datapeil.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every method of this API against every role, and against every bad token.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AccessResourceTest extends ContractCase {
  private static final String ACTIVITIES = "/v1/processing-activities";
  private static final String NOWHERE = "/01936b1e-0000-7000-8000-000000000000";
  private static final List<String> ROLES =
      List.of(
          "steward",
          "privacy-officer",
          "dpo",
          "analyst",
          "domain-expert",
          "viewer",
          "admin",
          "service");

  /// The roles and the scope that a method asks for.
  record Lock(Method method, String path, String scope, Set<String> roles) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  private static final List<Lock> LOCKS =
      List.of(
          new Lock(Method.POST, ACTIVITIES, "privacy:write", Set.of("privacy-officer")),
          new Lock(Method.PUT, ACTIVITIES + NOWHERE, "privacy:write", Set.of("privacy-officer")),
          new Lock(
              Method.GET, ACTIVITIES + NOWHERE + "/versions/1", "privacy:read", Set.copyOf(ROLES)),
          new Lock(Method.POST, ACTIVITIES + NOWHERE + "/advice", "privacy:write", Set.of("dpo")),
          new Lock(
              Method.POST,
              ACTIVITIES + NOWHERE + "/approval",
              "privacy:write",
              Set.of("privacy-officer", "admin")),
          new Lock(
              Method.POST,
              "/v1/decisions",
              "privacy:decide",
              Set.of("service", "privacy-officer", "dpo")),
          new Lock(
              Method.GET,
              "/v1/decisions" + NOWHERE,
              "privacy:read",
              Set.of("privacy-officer", "dpo")),
          new Lock(Method.POST, "/v1/processing-log", "privacy:log", Set.of("service")),
          new Lock(
              Method.GET, "/v1/processing-log", "privacy:read", Set.of("privacy-officer", "dpo")));

  static Stream<Arguments> everyRoleAtEveryLock() {
    return LOCKS.stream().flatMap(lock -> ROLES.stream().map(role -> Arguments.of(lock, role)));
  }

  @ParameterizedTest
  @MethodSource("everyRoleAtEveryLock")
  void opensForTheRightRoleWithTheRightScopeOnly(Lock lock, String role) {
    var status = statusOf(lock, Tokens.of(role, lock.scope));
    var withoutScope = statusOf(lock, Tokens.of(role, "catalog:write analytics:query"));

    if (lock.roles.contains(role)) {
      assertThat(status).isIn(200, 400, 404);
    } else {
      assertThat(status).isEqualTo(403);
    }
    assertThat(withoutScope).isEqualTo(403);
  }

  static Stream<Arguments> everyLock() {
    return Stream.concat(
            LOCKS.stream(),
            Stream.of(
                new Lock(Method.GET, ACTIVITIES, "privacy:read", Set.of("dpo")),
                new Lock(Method.GET, ACTIVITIES + NOWHERE, "privacy:read", Set.of("dpo"))))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("everyLock")
  void refusesEveryBadToken(Lock lock) {
    var role = lock.roles.iterator().next();

    assertThat(statusOf(lock, Tokens.expired(role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.forged(role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.forAudience("elsewhere", role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.ofIssuer("https://a.example", role, lock.scope)))
        .isEqualTo(401);
  }

  static Stream<Arguments> everyLockButTheRegister() {
    return LOCKS.stream().map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("everyLockButTheRegister")
  void refusesAnonymousCallers(Lock lock) {
    assertThat(statusOf(lock, null)).isEqualTo(401);
  }

  private static int statusOf(Lock lock, @Nullable String token) {
    var request = given();
    if (token != null) {
      request = request.auth().oauth2(token);
    }
    if (lock.method != Method.GET) {
      request = request.header("If-Match", "\"0\"").contentType(ContentType.JSON).body("{}");
    }
    return request.request(lock.method, lock.path).statusCode();
  }
}
