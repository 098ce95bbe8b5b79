package nl.datapeil.analytics.destruction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.analytics.query.DestructionPartner;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is left of versions when their time is over.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class DestroyingTest {
  private final String id = UUID.randomUUID().toString();
  private final String order = UUID.randomUUID().toString();
  private final String dataset = CataloguePartner.uri(id);

  @Inject Destroying destroying;
  @Inject DestructionService destructions;
  @Inject AnalyticsConfig config;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  CataloguePartner catalogue;

  @SuppressWarnings("NullAway.Init") // handed over by PartnersResource
  DestructionPartner privacy;

  @BeforeEach
  void upload() {
    privacy.reset();
    catalogue.register(id, "t" + id.substring(0, 8), "OPEN", "PUBLISHED", "id INTEGER");
    upload("id\n1\n2\n3\n");
    upload("id\n4\n");
  }

  @AfterEach
  void privacyKeptItsContract() {
    assertThat(privacy.breaches()).isEmpty();
  }

  @Test
  void destroysAVersionAndFilesItsCertificate() throws IOException {
    var sha256 = version(1).statusCode(200).extract().<String>path("sha256");
    privacy.order(order, dataset, dataset + "/versions/1");

    destroying.tick();
    destroying.tick();

    version(1).statusCode(404);
    version(2).statusCode(200);
    assertThat(files()).hasSize(1);
    assertThat(privacy.certificates()).hasSize(1);
    var certificate = privacy.certificates().getFirst();
    assertThat(certificate.get("rows").asLong()).isEqualTo(3);
    assertThat(certificate.get("sha256").asText()).isEqualTo(sha256);
    assertThat(destructions.unfinished()).isEmpty();
  }

  @Test
  void destroysAllVersionsAndGivesTheirNumbersToNoOther() throws IOException {
    privacy.order(order, dataset, dataset);

    destroying.tick();
    var left = files();
    upload("id\n5\n");

    assertThat(left).isEmpty();
    assertThat(privacy.certificates().getFirst().get("rows").asLong()).isEqualTo(4);
    version(2).statusCode(404);
    version(3).statusCode(200);
  }

  @Test
  void keepsWhatWasUploadedAfterTheOrder() throws IOException {
    privacy.order(order, dataset, dataset);
    upload("id\n5\n");

    destroying.tick();

    version(2).statusCode(404);
    version(3).statusCode(200);
    assertThat(files()).hasSize(1);
    assertThat(privacy.certificates().getFirst().get("rows").asLong()).isEqualTo(4);
  }

  @Test
  void certifiesAnOrderWhoseContentsAnotherDestroyed() {
    privacy.order(order, dataset, dataset);
    destroying.tick();
    privacy.order(UUID.randomUUID().toString(), dataset, dataset);
    privacy.order(UUID.randomUUID().toString(), dataset, dataset + "/versions/2");
    destroying.tick();

    assertThat(privacy.certificates())
        .extracting(certificate -> certificate.get("rows").asLong())
        .containsExactly(4L, 0L, 0L);
    assertThat(destructions.unfinished()).isEmpty();
  }

  @Test
  void finishesWhatWasBrokenOffWithTheSameCertificate() throws IOException {
    privacy.order(order, dataset, dataset);
    privacy.stopCertifying();
    destroying.tick();
    var left = files();
    var tried = privacy.certificates();
    privacy.reset();
    privacy.order(order, dataset, dataset);
    destroying.tick();

    assertThat(left).isEmpty();
    assertThat(tried).hasSize(1);
    assertThat(privacy.certificates()).isEqualTo(tried);
    assertThat(destructions.unfinished()).isEmpty();
  }

  @Test
  void deletesFilesThatACrashLeft() throws IOException {
    var contents = new DestructionOrder.Contents(UUID.fromString(id), null, Instant.now());
    destructions.begin(UUID.fromString(order), contents);
    var before = files();
    privacy.order(order, dataset, dataset);

    destroying.tick();

    assertThat(before).hasSize(2);
    assertThat(files()).isEmpty();
    assertThat(privacy.certificates()).hasSize(1);
  }

  @Test
  void destroysNothingOnAWithdrawnOrderOrOneItCannotCarryOut() throws IOException {
    privacy.withdraw(order, dataset, dataset);
    privacy.order(UUID.randomUUID().toString(), dataset, "zaak 2019-123");
    privacy.order(UUID.randomUUID().toString(), dataset, dataset + "/versions/9");
    var elsewhere = CataloguePartner.uri(UUID.randomUUID().toString());
    privacy.order(UUID.randomUUID().toString(), elsewhere, elsewhere);
    privacy.order(UUID.randomUUID().toString(), elsewhere, dataset + "/versions/1");

    destroying.tick();

    assertThat(files()).hasSize(2);
    assertThat(privacy.certificates()).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(config.storage().directory().resolve("datasets").resolve(id))) {
      return files.toList();
    }
  }

  private ValidatableResponse version(int number) {
    return given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:read"))
        .get("/v1/datasets/{id}/versions/{number}", id, number)
        .then();
  }

  private void upload(String csv) {
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:write"))
        .contentType("text/csv")
        .body(csv)
        .post("/v1/datasets/{id}/versions", id)
        .then()
        .statusCode(201);
  }
}
