package nl.datapeil.analytics.version;

import static io.restassured.RestAssured.given;
import static nl.datapeil.analytics.version.Uploads.PATH;
import static nl.datapeil.analytics.version.Uploads.TREES;
import static nl.datapeil.analytics.version.Uploads.reader;
import static nl.datapeil.analytics.version.Uploads.steward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Uploads that become versions.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class UploadResourceTest extends UploadCase {
  @Inject Versions versions;

  @Test
  void makesEachUploadAVersion() {
    uploads
        .upload("text/csv", TREES)
        .statusCode(201)
        .header("Location", endsWith("/datasets/" + id + "/versions/1"))
        .body("number", equalTo(1))
        .body("rows", equalTo(2))
        .body("bytes", equalTo(TREES.length()))
        .body("decimalSeparator", equalTo(","))
        .body("columns.name", equalTo(List.of("id", "soort", "hoogte")))
        .body("createdBy", equalTo("steward"));

    uploads.upload("text/csv", TREES).statusCode(201).body("number", equalTo(2));

    var latest = versions.latest(List.of(UUID.fromString(id))).get(UUID.fromString(id));
    assertThat(latest).isNotNull();
    assertThat(latest.number()).isEqualTo(2);
    assertThat(latest.file()).exists();
    assertThat(uploads.unfinished()).isEmpty();
  }

  @Test
  void numbersUploadsThatComeTogether() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var numbers =
          threads
              .invokeAll(
                  IntStream.range(0, 4)
                      .<Callable<Integer>>mapToObj(
                          _ -> () -> uploads.upload("text/csv", TREES).extract().path("number"))
                      .toList())
              .stream()
              .map(Future::resultNow)
              .toList();

      assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }
  }

  @Test
  void listsVersionsPageByPage() {
    IntStream.range(0, 3).forEach(_ -> uploads.upload("text/csv", TREES).statusCode(201));

    var next =
        reader()
            .queryParam("limit", 2)
            .get(PATH, id)
            .then()
            .statusCode(200)
            .body("items.number", equalTo(List.of(1, 2)))
            .extract()
            .<Integer>path("next");

    reader()
        .queryParam("after", next)
        .get(PATH, id)
        .then()
        .statusCode(200)
        .body("items.number", equalTo(List.of(3)))
        .body("next", nullValue());
    reader().get(PATH + "/2", id).then().statusCode(200).body("number", equalTo(2));
    reader().get(PATH + "/4", id).then().statusCode(404).body("code", equalTo("VERSION_NOT_FOUND"));
  }

  @Test
  void readsGeoJson() {
    uploads.register("OPEN", "DRAFT", "naam STRING", "plek GEOMETRY");
    var body =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
         "properties": {"naam": "Toren"},
         "geometry": {"type": "Point", "coordinates": [5.38720621, 52.1551744]}}]}
        """;

    uploads.upload("application/geo+json", body).statusCode(201).body("format", equalTo("GEOJSON"));
  }

  @Test
  void heedsWhatTheUploaderSays() {
    steward()
        .contentType("text/csv")
        .queryParam("encoding", "windows-1252")
        .queryParam("delimiter", "semicolon")
        .queryParam("unknownColumns", "drop")
        .body("id;soort;hoogte;x\n1;\u00e9\u00e9n;1;2\n".getBytes(StandardCharsets.ISO_8859_1))
        .post(PATH, id)
        .then()
        .statusCode(201)
        .body("encoding", equalTo("windows-1252"))
        .body("columns.name", not(hasItem("x")));
    steward()
        .contentType("text/csv")
        .queryParam("encoding", "ebcdic")
        .body(TREES)
        .post(PATH, id)
        .then()
        .statusCode(400);
  }

  @Test
  void takesUploadsBeyondTheLimitOfOtherBodies() {
    var large = new StringBuilder("id;soort;hoogte\n");
    for (int i = 0; i < 200_000; i++) {
      large.append(i).append(";gewone es;12,5\n");
    }

    uploads.upload("text/csv", large.toString()).statusCode(201).body("rows", equalTo(200_000));

    given()
        .auth()
        .oauth2(Tokens.of("analyst", "analytics:query"))
        .contentType("application/json")
        .body("{\"sql\": \"" + "x".repeat(2_000_000) + "\"}")
        .post("/v1/queries")
        .then()
        .statusCode(413);
  }

  @Test
  void leavesNothingOfAnUploadThatBreaksOff() throws Exception {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var head =
          """
          POST /v1/datasets/%s/versions HTTP/1.1
          Host: localhost
          Authorization: Bearer %s
          Content-Type: text/csv
          Content-Length: 1000000

          id;soort;hoogte
          1;es;4,50
          """
              .formatted(id, Tokens.of("steward", "analytics:write"))
              .replace("\n", "\r\n");
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      await(() -> !uploads.unfinished().isEmpty());
    }

    await(() -> uploads.unfinished().isEmpty());
    reader().get(PATH, id).then().body("items", equalTo(List.of()));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(50);
    }
  }
}
