package nl.datapeil.privacy.log.citizen;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.log.LogApi.citizen;
import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.population;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.attributes;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Confidential;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import nl.datapeil.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class MyLogResourceTest extends ContractCase {
  private static final String MINE = "/v1/my/processing-log";

  private final String me = newBsn();
  private String activity = "";

  @Inject ActivityUris uris;
  @Inject DataSource database;

  @BeforeEach
  void approve() {
    var id = UUID.fromString(approved(ActivityJson.draft()));
    activity = uris.ofVersion(id, 1).toString();
  }

  @Test
  void tellsWhatHappenedWhyAndByWhichSystem() {
    var span = about(me, activity);
    attributes(span).put("dpl.datapeil.actor", "sub-sanne").put("dpl.datapeil.actor_name", "Sanne");
    write(span, about(newBsn(), activity));

    var answer = citizen(me).get(MINE).then().statusCode(200);

    answer
        .body("items", hasSize(1))
        .body(
            "items[0].text",
            equalTo(
                "Op 31 januari 2026 om 13:00 gebruikten wij uw gegevens voor: Wmo-gebruik per"
                    + " buurt."))
        .body("items[0].system", equalTo("zaaksysteem"))
        .body("items[0].activity.url", equalTo(activity))
        .body("items[0].activity.legalBasis", equalTo("PUBLIC_TASK"));
    assertThat(answer.extract().asString()).doesNotContain("anne");
  }

  @Test
  void speaksEnglishToThoseWhoAsk() {
    var many = about(activity);
    attributes(many).put("dpl.datapeil.population", population(me, newBsn()));
    write(many);

    citizen(me)
        .header("Accept-Language", "en")
        .get(MINE)
        .then()
        .statusCode(200)
        .body(
            "items[0].text",
            equalTo(
                "On 31 January 2026 at 13:00 we used data about a group that you belong to for:"
                    + " Wmo-gebruik per buurt."))
        .body("items[0].aboutAGroup", equalTo(true));
  }

  @Test
  void pagesFromTheNewest() {
    var first = about(me, activity).put("name", "Eerst");
    var then = about(me, activity).put("name", "Daarna");
    then.put("startTime", then.path("startTime").asLong() + 5);
    write(first, then);

    String next =
        citizen(me)
            .get(MINE + "?limit=1")
            .then()
            .body("items.action", contains("Daarna"))
            .extract()
            .path("next");

    citizen(me)
        .get(MINE + "?limit=1&after=" + next)
        .then()
        .statusCode(200)
        .body("items.action", contains("Eerst"));
  }

  @Test
  void tellsWhoeverLookedWithoutTheName() {
    write(about(me, activity));
    linesOf(me);

    citizen(me)
        .get(MINE)
        .then()
        .statusCode(200)
        .body("items", hasSize(2))
        .body("items[0].activity.name", nullValue())
        .body("items[0].system", equalTo("privacy-service"));
  }

  @Test
  void namesNoCitizenWhoLooksThemselves() throws SQLException {
    write(about(me, activity));
    citizen(me).get(MINE).then().statusCode(200);

    citizen(me).get(MINE).then().body("items[0].action", equalTo("log.read by data subject"));
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement("select count(*) from log_context where content like ?")) {
      query.setString(1, "%" + me + "%");
      try (var row = query.executeQuery()) {
        row.next();
        assertThat(row.getInt(1)).isZero();
      }
    }
  }

  @Test
  void hidesWhatIsConfidentialFromTheCitizen() throws SQLException {
    var hidden = uris.of(Confidential.activity(database)) + "/versions/1";
    write(about(me, activity).put("name", "Gewoon"), about(me, hidden).put("name", "Opsporing"));

    citizen(me).get(MINE).then().statusCode(200).body("items.action", contains("Gewoon"));
    linesOf(me).body("items.findAll {it.name == 'Opsporing'}", hasSize(1));
  }

  @Test
  void needsATokenThatSaysWhoOneIs() {
    given().auth().oauth2(Tokens.of("dpo", "privacy:read")).get(MINE).then().statusCode(403);
  }
}
