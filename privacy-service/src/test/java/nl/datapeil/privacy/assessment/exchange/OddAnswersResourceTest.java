package nl.datapeil.privacy.assessment.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of answers that nobody would write on purpose: each is read, or refused with a reason.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class OddAnswersResourceTest extends ContractCase {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'1.1': {'value': 'a\\u0000b'}}",
        "{'1.1': {'value': 'half \\ud83d teken'}}",
        "{'1.1': {'value': 1e999999}}",
        "{'1.1': {'value': 'x', 'n': 1E+131073}}",
        "{'3.1': [{'3.1.1': {'value': 'A'}}, {'_index': '1', '3.1.1': {'value': 'B'}}, 7, null]}",
        "{'3.1': [{'_index': 2147483647, '3.1.1': {'value': 'A'}}, {'_index': 2147483647, '3.1.1':"
            + " {'value': 'B'}}]}",
        "{'3.1': [{'_index': -1, '3.1.1': {'value': 'A'}}, {'_index': 1.5, '3.1.1': {'value':"
            + " 'B'}}]}",
        "{'5.1': [{'_index': 7, '5.1.1': {'value': 'wees'}}, {'_index': 7}], '3.1': []}",
        "{'1.1': 'geen antwoord', '2.1': {'value': [[1]]}, 'x': [[]], '3.1': {'value': 'geen"
            + " rij'}}",
        "{'1.1': {'value': {'data': 'geen plaatje'}}, '14.1': {'value': [null, 1, {}]}}",
        "{'16.1[0]': {'value': 'x'}, '16.1.1[999999999]': {'value': 'ver'}}"
      })
  void readsOddAnswers(String answers) {
    String id =
        petra()
            .body(
                ("\uFEFF{'metadata': {'urn': 'urn:nl:peildpia:1.0', 'completedTasks': 'x'},"
                        + " 'answers': "
                        + answers
                        + "}")
                    .replace('\'', '"'))
            .post("/v1/assessments/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("assessment.id");

    petra().get(ONE, id).then().statusCode(200);
    petra().get(ONE + "/export", id).then().statusCode(200);
    petra().get(ONE + "/risks", id).then().statusCode(200);
    petra().accept("application/pdf").get(ONE + "/document", id).then().statusCode(200);
    petra().accept("text/csv").get(ONE + "/document", id).then().statusCode(200);
    answer(id, "{\"1.1\": \"Anders\"}").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'metadata': [], 'answers': {}}",
        "{'metadata': {'urn': 7}, 'answers': {}}",
        "{'metadata': {'urn': 'urn:nl:peildpia:1.0'}, 'answers': []}",
        "{'metadata': {'urn': 'urn:nl:peildpia:1.0'}, 'metadata': {}, 'answers': {}}",
        "{'metadata': {'urn': 'urn:nl:peildpia:99999999999999999999'}, 'answers': {}}",
        "{'metadata': {'urn': 'a\\u0000:1.0'}, 'answers': {}}"
      })
  void refusesWhatIsNoFile(String file) {
    petra()
        .body(file.replace('\'', '"'))
        .post("/v1/assessments/imports")
        .then()
        .statusCode(oneOf(400, 404));
  }

  @Test
  void keepsTheValueOfANumberWhateverItsDigits() {
    String id =
        petra()
            .body(
                """
                {"metadata": {"urn": "urn:nl:peildpia:1.0"},
                 "answers": {"1.1": {"value": "x", "n": 0.12345678901234567891, "tiny": 1e-400}}}
                """)
            .post("/v1/assessments/imports")
            .then()
            .statusCode(201)
            .body("healed", hasSize(0))
            .extract()
            .path("assessment.id");

    var exported = petra().get(ONE + "/export", id).then().statusCode(200).extract().asString();

    assertThat(exported).contains("0.12345678901234567891").doesNotContain("\"tiny\":0.0}");
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    var file =
        """
        {"metadata": {"urn": "urn:nl:peildpia:1.0"}, "answers": {"1.1": {"value": "Beëindiging"}}}
        """;

    petra()
        .body(file.getBytes(ISO_8859_1))
        .post("/v1/assessments/imports")
        .then()
        .statusCode(400)
        .body("code", equalTo("ANSWERS_UNREADABLE"));
  }

  @Test
  void refusesAnswersThatCannotBeKept() {
    var id = start("urn:nl:peildpia", "Onbewaarbaar");

    for (var value :
        List.of("\"a\\u0000b\"", "\"\\ud83d\"", "{\"data\": \"data:image/png;\\u0000\"}")) {
      petra()
          .header("If-Match", "\"0\"")
          .body("{\"answers\": {\"1.1\": " + value + "}}")
          .patch(ONE + "/answers", id)
          .then()
          .statusCode(400);
    }
    assertThat(petra().get(ONE, id).jsonPath().getInt("version")).isEqualTo(1);
  }
}
