package nl.datapeil.analytics.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.analytics.query.PartnersResource;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.testkit.Contract;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PartnersResource.class)
class UploadResourceTest {
  private static final String PATH = "/v1/datasets/{id}/versions";
  private static final String TREES = "id;soort;hoogte\n1;es;4,50\n2;eik;12,25\n";

  private final String id = UUID.randomUUID().toString();

  @Inject Storage storage;
  @Inject Versions versions;

  CataloguePartner catalogue;

  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }

  @BeforeEach
  void register() {
    register("OPEN", "PUBLISHED", "id INTEGER", "soort STRING", "hoogte DECIMAL");
  }

  @AfterEach
  void catalogueKeptItsContract() {
    assertThat(catalogue.breaches()).isEmpty();
  }

  @Test
  void makesEachUploadAVersion() {
    upload("text/csv", TREES)
        .statusCode(201)
        .header("Location", endsWith("/datasets/" + id + "/versions/1"))
        .body("number", equalTo(1))
        .body("rows", equalTo(2))
        .body("bytes", equalTo(TREES.length()))
        .body("decimalSeparator", equalTo(","))
        .body("columns.name", equalTo(List.of("id", "soort", "hoogte")))
        .body("createdBy", equalTo("steward"));

    upload("text/csv", TREES).statusCode(201).body("number", equalTo(2));

    var latest = versions.latest(List.of(UUID.fromString(id))).get(UUID.fromString(id));
    assertThat(latest).isNotNull();
    assertThat(latest.number()).isEqualTo(2);
    assertThat(latest.file()).exists();
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void numbersUploadsThatComeTogether() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var numbers =
          threads
              .invokeAll(
                  IntStream.range(0, 4)
                      .<Callable<Integer>>mapToObj(
                          _ -> () -> upload("text/csv", TREES).extract().path("number"))
                      .toList())
              .stream()
              .map(Future::resultNow)
              .toList();

      assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4);
    }
  }

  @Test
  void listsVersionsPageByPage() {
    IntStream.range(0, 3).forEach(_ -> upload("text/csv", TREES).statusCode(201));

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
    register("OPEN", "DRAFT", "naam STRING", "plek GEOMETRY");
    var body =
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature",
         "properties": {"naam": "Toren"},
         "geometry": {"type": "Point", "coordinates": [5.38720621, 52.1551744]}}]}
        """;

    upload("application/geo+json", body).statusCode(201).body("format", equalTo("GEOJSON"));
  }

  @Test
  void refusesAFileThatDoesNotFitAndSaysEverythingAtOnce() {
    upload("text/csv", "id;soort\nx;es\n2\n")
        .statusCode(400)
        .contentType(Problem.MEDIA_TYPE)
        .body("code", equalTo("UPLOAD_INVALID"))
        .body("detail", containsString("3 problems"))
        .body("violations.field", hasItems("columns.hoogte", "lines[2].id", "lines[3]"));

    reader().get(PATH, id).then().statusCode(200).body("items", equalTo(List.of()));
    assertThat(unfinished()).isEmpty();
  }

  @Test
  void answersInDutch() {
    steward()
        .header("Accept-Language", "nl")
        .contentType("text/csv")
        .body("id;soort;hoogte\nx;es;1\n")
        .post(PATH, id)
        .then()
        .statusCode(400)
        .body("violations.message", hasItem("'x' is geen geheel getal"));
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
  void refusesOtherFormatsUnknownAndArchivedDatasets() {
    upload("application/json", "{}").statusCode(415).contentType(Problem.MEDIA_TYPE);
    steward()
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("code", equalTo("DATASET_NOT_FOUND"));
    register("OPEN", "ARCHIVED", "id INTEGER");
    upload("text/csv", TREES).statusCode(409).body("code", equalTo("DATASET_ARCHIVED"));
  }

  @Test
  void letsOnlyStewardsUpload() {
    given().contentType("text/csv").body(TREES).post(PATH, id).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("analyst", "analytics:read analytics:write"))
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, id)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("steward", "analytics:read"))
        .contentType("text/csv")
        .body(TREES)
        .post(PATH, id)
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("viewer", "analytics:write"))
        .get(PATH, id)
        .then()
        .statusCode(403);
  }

  @Test
  void takesUploadsBeyondTheLimitOfOtherBodies() {
    var large = new StringBuilder("id;soort;hoogte\n");
    for (int i = 0; i < 200_000; i++) {
      large.append(i).append(";gewone es;12,5\n");
    }

    upload("text/csv", large.toString()).statusCode(201).body("rows", equalTo(200_000));

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
      await(() -> !unfinished().isEmpty());
    }

    await(() -> unfinished().isEmpty());
    reader().get(PATH, id).then().body("items", equalTo(List.of()));
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private List<String> unfinished() {
    try (var files = Files.list(storage.own())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Storage.LOCK))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void register(String access, String status, String... columns) {
    catalogue.register(id, "t" + id.replace("-", ""), access, status, columns);
  }

  private ValidatableResponse upload(String type, String body) {
    return steward()
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(PATH, id)
        .then();
  }

  private static RequestSpecification steward() {
    return given().auth().oauth2(Tokens.of("steward", "analytics:read analytics:write"));
  }

  private static RequestSpecification reader() {
    return given().auth().oauth2(Tokens.of("viewer", "analytics:read"));
  }
}
