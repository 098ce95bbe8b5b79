package nl.datapeil.privacy.log.population;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.population;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.attributes;
import static nl.datapeil.privacy.log.SpanJson.batch;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.log.key.LogKeys;
import nl.datapeil.privacy.log.line.DataSubject;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PopulationResourceTest extends ContractCase {
  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Inject DataSource database;
  @Inject LogKeys keys;

  @Test
  void findsALineAboutManyForEachOfThem() {
    var anna = newBsn();
    var bert = newBsn();
    var carla = newBsn();
    var many = about(activity).put("name", "Telling");
    attributes(many).put("dpl.datapeil.population", population(anna, bert));
    var single = about(bert, activity).put("name", "Dossier inzien");

    write(many, single);

    linesOf(anna).body("items.name", contains("Telling"));
    linesOf(bert).body("items.name", contains("Telling", "Dossier inzien"));
    linesOf(carla).body("items", hasSize(0));
  }

  @Test
  void isTheSameForTheSamePeople() {
    var anna = newBsn();
    var bert = newBsn();

    String first = send(anna + "\n" + bert).statusCode(201).extract().path("id");

    send(bert + "\r\n\n" + anna + "\n" + anna + "\n")
        .statusCode(200)
        .body("id", equalTo(first))
        .body("members", equalTo(2));
    assertThat(population(anna)).isNotEqualTo(first);
  }

  @Test
  void takesManyPeopleAtOnce() {
    var first = newBsn();
    var people =
        IntStream.range(0, 100_000)
            .mapToObj(i -> String.valueOf(2_000_000_000L + i))
            .collect(Collectors.joining("\n"));

    send(first + "\n" + people).statusCode(201).body("members", equalTo(100_001));
  }

  /// Somebody logs about one of them while the population cannot be finished yet.
  @Test
  void holdsUpNoLineAboutItsPeople() throws Exception {
    var anna = newBsn();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var other = database.getConnection();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table log_population in exclusive mode");
      var upload = threads.submit(() -> send(anna));
      while (!isHeldUp(statement)) {
        Thread.onSpinWait();
      }

      assertThat(isKnown(other, anna)).isTrue();

      other.rollback();
      upload.get().statusCode(201).body("members", equalTo(1));
    }
  }

  private static boolean isHeldUp(Statement statement) throws SQLException {
    try (var row =
        statement.executeQuery(
            "select exists (select 1 from pg_locks where not granted and relation ="
                + " 'log_population'::regclass)")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private boolean isKnown(Connection connection, String bsn) throws SQLException {
    try (var query = connection.prepareStatement("select 1 from data_subject where blind = ?")) {
      query.setObject(1, keys.blind(new DataSubject("BSN", bsn)));
      try (var row = query.executeQuery()) {
        return row.next();
      }
    }
  }

  @Test
  void refusesWhatIsNoListOfIdentifiers() {
    send("1".repeat(201) + "\n\u0007")
        .statusCode(400)
        .body("violations.field", contains("line 1", "line 2"));
    send("\n").statusCode(400);
    given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:log"))
        .contentType(ContentType.TEXT)
        .body("1")
        .post("/v1/processing-log/populations")
        .then()
        .statusCode(400);
  }

  @Test
  void refusesLinesAboutAnUnknownPopulation() {
    var many = about(activity);
    attributes(many).put("dpl.datapeil.population", Ids.next().toString());

    service()
        .body(batch(many))
        .post("/v1/processing-log")
        .then()
        .statusCode(400)
        .body("violations.field", contains("spans[0].attributes.dpl.datapeil.population"));
  }

  private static ValidatableResponse send(String identifiers) {
    return given()
        .auth()
        .oauth2(Tokens.of("service", "privacy:log"))
        .contentType(ContentType.TEXT)
        .body(identifiers)
        .post("/v1/processing-log/populations?dataSubjectIdType=BSN")
        .then();
  }
}
