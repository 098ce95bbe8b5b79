package nl.datapeil.privacy.assessment.history;

import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.DPIA;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class HistoryResourceTest extends ContractCase {
  @Inject DataSource database;

  @Test
  void tellsWhatWasChangedByWhomAndGoesBack() {
    var id = start(DPIA, "Versies");
    answer(id, "{\"1.2\": \"Eerst\", \"14.1\": \"Ja\"}").then().statusCode(200);
    paul()
        .header("If-Match", tag(id))
        .body("{\"answers\": {\"1.2\": \"Later\"}, \"why\": \"Duidelijker\"}")
        .patch(ONE + "/answers", id)
        .then()
        .statusCode(200)
        .body("version", equalTo(3))
        .body("answers.'1.2'.lastEditedBy", equalTo("paul"))
        .body("answers.'14.1'.lastEditedBy", equalTo("petra"));

    petra()
        .get(ONE + "/difference?from=1", id)
        .then()
        .statusCode(200)
        .body("to", equalTo(3))
        .body("changes.find { it.field == 'answers.1.2' }.after", equalTo("Later"))
        .body("changes.find { it.field == 'answers.1.2' }.by", equalTo("paul"))
        .body("changes.find { it.field == 'answers.14.1' }.by", equalTo("petra"));
    petra()
        .get(ONE + "/versions", id)
        .then()
        .statusCode(200)
        .body("items.version", contains(3, 2, 1))
        .body("items[0].why", equalTo("Duidelijker"));
    petra()
        .header("If-Match", tag(id))
        .post(ONE + "/versions/2/restoration", id)
        .then()
        .statusCode(200)
        .body("version", equalTo(4))
        .body("answers.'1.2'.value", equalTo("Eerst"));
    petra()
        .get(ONE + "/versions/3", id)
        .then()
        .statusCode(200)
        .body("answers.'1.2'.value", equalTo("Later"));
    petra().get(ONE + "/versions/9", id).then().statusCode(404);
    petra().get(ONE + "/difference?from=3&to=2", id).then().statusCode(400);
  }

  @Test
  void losesNoUpdate() {
    var id = start(DPIA, "Twee tegelijk");
    var seen = tag(id);
    answer(id, "{\"1.2\": \"Eerst\"}").then().statusCode(200);

    paul()
        .header("If-Match", seen)
        .body("{\"answers\": {\"1.2\": \"Ook\"}}")
        .patch(ONE + "/answers", id)
        .then()
        .statusCode(412);
    paul()
        .body("{\"answers\": {\"1.2\": \"Ook\"}}")
        .patch(ONE + "/answers", id)
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
    petra().get(ONE, id).then().body("answers.'1.2'.value", equalTo("Eerst"));
  }

  @Test
  void tellsAllThatDoesNotFitTheDefinitionAtOnce() {
    var id = start(DPIA, "Fout");

    answer(
            id,
            """
            {"99.1": "x", "14.6": "MAYBE", "19.5.1": "tomorrow",
             "2.1": [{"_index": 0, "2.1.4": "SECRET"}]}
            """)
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            hasItems("answers.99.1", "answers.14.6", "answers.19.5.1", "answers.2.1.4[0]"));
    answer(id, "{\"2.1\": [{\"_index\": 0}, {\"_index\": 0}], \"1.1\": {\"a\": 1}}")
        .then()
        .statusCode(400)
        .body("violations.field", hasItems("answers.2.1[1]._index", "answers.1.1"));
    petra().get(ONE, id).then().body("version", equalTo(1));
  }

  @Test
  void mergesRowsAndClearsAnswers() {
    var id = start(DPIA, "Rijen");
    answer(
            id,
            """
            {"2.1": [{"_index": 0, "2.1.1": "bsn"}, {"_index": 1, "2.1.1": "naam"}], "1.2": "x"}
            """)
        .then()
        .statusCode(200)
        .body("progress.open", hasItem("2.1.4[1]"));

    answer(id, "{\"2.1\": [{\"_index\": 1, \"2.1.1\": \"naam\"}], \"1.2\": null}")
        .then()
        .statusCode(200)
        .body("answers.'2.1'.size()", equalTo(1))
        .body("progress.open", hasItem("1.2"))
        .body("progress.open", not(hasItem("2.1.4[0]")));
  }

  @Test
  void keepsVersionsInTheDatabaseToo() throws SQLException {
    var id = start(DPIA, "Onveranderlijk");

    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                "update assessment_version set why = 'x' where assessment_id = ?::uuid")) {
      statement.setString(1, id);

      assertThatThrownBy(statement::executeUpdate).hasMessageContaining("only added");
    }
  }
}
