package nl.datapeil.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may do what: every operation of the contract with every role, and with every bad token. The
/// contract says in `x-roles` whom an operation is for; nobody named means everybody.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AccessResourceTest extends ContractCase {
  private static final String NOWHERE = "01936b1e-0000-7000-8000-000000000000";
  private static final List<String> ROLES =
      List.of(
          "steward",
          "privacy-officer",
          "dpo",
          "controller",
          "analyst",
          "domain-expert",
          "viewer",
          "admin",
          "citizen",
          "service");

  /// The roles and the scope that an operation asks for.
  record Lock(Method method, String path, String body, String scope, List<String> roles) {
    static Lock of(String path, HttpMethod method, Operation operation) {
      var roles =
          operation.getExtensions() == null ? null : operation.getExtensions().get("x-roles");
      assertThat(roles).as("x-roles of %s %s", method, path).isInstanceOf(List.class);
      var body = operation.getRequestBody();
      return new Lock(
          Method.valueOf(method.name()),
          "/v1" + path.replaceAll("\\{(number|version)}", "1").replaceAll("\\{[^}]+}", NOWHERE),
          body == null ? "" : body.getContent().keySet().iterator().next(),
          operation.getSecurity().getLast().values().stream()
              .flatMap(List::stream)
              .findFirst()
              .orElse("privacy:read"),
          ((List<?>) roles).stream().map(String::valueOf).toList());
    }

    boolean isPublic() {
      return roles.isEmpty();
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static Stream<Lock> everyOperation() {
    OpenAPI contract = new OpenAPIV3Parser().read("META-INF/openapi.yaml");
    return contract.getPaths().entrySet().stream()
        .flatMap(path ->
            path.getValue().readOperationsMap().entrySet().stream()
                .map((Map.Entry<HttpMethod, Operation> one) ->
                    Lock.of(path.getKey(), one.getKey(), one.getValue())));
  }

  static Stream<Lock> everyClosedOperation() {
    return everyOperation().filter(lock -> !lock.isPublic());
  }

  @ParameterizedTest
  @MethodSource("everyClosedOperation")
  void opensForTheRightRoleWithTheRightScopeOnly(Lock lock) {
    for (var role : ROLES) {
      var status = statusOf(lock, Tokens.of(role, lock.scope));
      var withoutScope = statusOf(lock, Tokens.of(role, "catalog:write analytics:query"));

      assertThat(withoutScope).as("%s without %s", role, lock.scope).isEqualTo(403);
      if (lock.roles.contains(role)) {
        assertThat(status).as(role).isNotIn(401, 403).isLessThan(500);
      } else {
        assertThat(status).as(role).isEqualTo(403);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("everyOperation")
  void refusesEveryBadToken(Lock lock) {
    var role = lock.isPublic() ? "dpo" : lock.roles.getFirst();

    assertThat(statusOf(lock, Tokens.expired(role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.forged(role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.forAudience("elsewhere", role, lock.scope))).isEqualTo(401);
    assertThat(statusOf(lock, Tokens.ofIssuer("https://a.example", role, lock.scope)))
        .isEqualTo(401);
  }

  @ParameterizedTest
  @MethodSource("everyOperation")
  void answersAnonymousCallersOnlyWhatIsPublic(Lock lock) {
    var status = statusOf(lock, null);

    if (lock.isPublic()) {
      assertThat(status).isNotIn(401, 403).isLessThan(500);
    } else {
      assertThat(status).isEqualTo(401);
    }
  }

  private static int statusOf(Lock lock, @Nullable String token) {
    var request = given().header("If-Match", "\"0\"").redirects().follow(false);
    if (token != null) {
      request = request.auth().oauth2(token);
    }
    if (!lock.body.isEmpty()) {
      var anything = "{}".getBytes(StandardCharsets.UTF_8);
      request = request.config(sendingBytesAs(lock.body)).contentType(lock.body).body(anything);
    }
    return request.request(lock.method, lock.path).statusCode();
  }

  /// Files are sent as they are, whatever their type.
  private static RestAssuredConfig sendingBytesAs(String type) {
    return RestAssured.config()
        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY));
  }
}
