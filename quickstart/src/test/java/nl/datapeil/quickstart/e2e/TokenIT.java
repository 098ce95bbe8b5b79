package nl.datapeil.quickstart.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.datapeil.quickstart.demo.flow.Answer;
import nl.datapeil.quickstart.demo.flow.Gateway;
import nl.datapeil.quickstart.demo.flow.Request;
import nl.datapeil.quickstart.settings.PartName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Who is let in: through the gateway and, since that is not the only lock, past it.
@ExtendWith(RunningPlatform.class)
class TokenIT {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String LOG = "/processing-log";
  private static final String VERSIONS = "/datasets/" + UUID.randomUUID() + "/versions";

  private final Site site;

  TokenIT(Site site) {
    this.site = site;
  }

  @Test
  void refusesATokenSignedByAStranger() throws Exception {
    var forged = ForgedToken.signedByAStranger(site.platform().token("dpo"));

    assertThat(lockedWith(forged)).allSatisfy(TokenIT::isUnauthenticated);
  }

  @Test
  void refusesATokenWithoutASignature() {
    var unsigned = ForgedToken.unsigned(site.platform().token("dpo"));

    assertThat(lockedWith(unsigned)).allSatisfy(TokenIT::isUnauthenticated);
  }

  @Test
  void refusesATokenWithSomebodyElsesClaims() {
    var mixed =
        ForgedToken.withClaimsOf(site.platform().token("viewer"), site.platform().token("dpo"));

    assertThat(lockedWith(mixed)).allSatisfy(TokenIT::isUnauthenticated);
  }

  @Test
  void refusesATokenForAnotherService() {
    var forCatalog = site.platform().token("catalog-reader");

    var privacy = at(privacyDoors(), LOG, forCatalog);
    var analytics = at(analyticsDoors(), VERSIONS, forCatalog);

    assertThat(privacy).allSatisfy(TokenIT::isUnauthenticated);
    assertThat(analytics).allSatisfy(TokenIT::isUnauthenticated);
  }

  @Test
  void refusesATokenThatHasExpired() throws Exception {
    try (var client = new ShortLivedClient(site, "privacy:read", "analytics:read")) {
      var token = client.token();

      for (var door : privacyDoors()) {
        assertThat(statusOnceRefused(door, LOG, token)).isEqualTo(401);
      }
      for (var door : analyticsDoors()) {
        assertThat(statusOnceRefused(door, VERSIONS, token)).isEqualTo(401);
      }
    }
  }

  @Test
  void forbidsWhatARoleMayNotDo() {
    var draft = Fixtures.open(Fixtures.newName("benches"), "nr INTEGER");
    var sql = JsonNodeFactory.instance.objectNode().put("sql", "SELECT 1");

    var registering = site.as("viewer", Request.post(Site.DATASETS, draft));
    var logReading = site.as("analyst", Request.get("/privacy/v1" + LOG));
    var asking = site.as("viewer", Request.post(Site.QUERIES, sql));

    assertThat(List.of(registering, logReading, asking))
        .allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(403);
          assertThat(answer.text("detail")).isNotBlank();
        });
  }

  @Test
  void asksForATokenWhereOneIsNeeded() {
    assertThat(lockedWith("")).allSatisfy(TokenIT::isUnauthenticated);
  }

  private List<Answer> lockedWith(String token) {
    return Stream.concat(
            at(privacyDoors(), LOG, token).stream(), at(analyticsDoors(), VERSIONS, token).stream())
        .toList();
  }

  /// Polls: until it expires, the token is good for something else than a 401.
  private static int statusOnceRefused(URI door, String path, String token) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      var status = new Gateway(door).send(Request.get(path), token).status();
      if (status == 401) {
        return status;
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return new Gateway(door).send(Request.get(path), token).status();
  }

  private static List<Answer> at(List<URI> doors, String path, String token) {
    return doors.stream().map(door -> new Gateway(door).send(Request.get(path), token)).toList();
  }

  private List<URI> privacyDoors() {
    return List.of(
        URI.create(site.settings().gateway() + "/privacy/v1"),
        URI.create(site.direct(PartName.PRIVACY) + "/v1"));
  }

  private List<URI> analyticsDoors() {
    return List.of(
        URI.create(site.settings().gateway() + "/analytics/v1"),
        URI.create(site.direct(PartName.ANALYTICS) + "/v1"));
  }

  private static void isUnauthenticated(Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("detail")).isNotBlank();
  }
}
