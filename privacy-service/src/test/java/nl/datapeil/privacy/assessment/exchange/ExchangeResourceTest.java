package nl.datapeil.privacy.assessment.exchange;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.DPIA;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ExchangeResourceTest extends ContractCase {
  @Test
  void givesBackWhatWasImported() throws JsonProcessingException {
    var file = example("formState");
    file.put("later", "a member that nobody knows yet");
    String id =
        petra()
            .body(file.toString())
            .post("/v1/assessments/imports")
            .then()
            .statusCode(201)
            .body("healed", hasSize(0))
            .body("assessment.definition.urn", equalTo(DPIA))
            .extract()
            .path("assessment.id");

    var exported = petra().get(ONE + "/export", id).then().statusCode(200).extract().asString();

    assertThat(new ObjectMapper().readTree(exported)).isEqualTo(file);
  }

  @Test
  void readsAFileOfTheFirstSoftwareWhichNamesNoVersion() {
    var name = "eerste-" + UUID.randomUUID();
    fileDpia("urn:nl:" + name);
    var old =
        """
        {"metadata": {"savedAt": "2025-03-01T10:00:00Z"%s},
         "taskState": {"%s": {"taskInstances": {"1_a": {"taskId": "1"}}}},
         "answers": {"%s": {"1_a": {"value": "Lek", "timestamp": "2025-03-01T09:00:00Z"}}}}
        """;

    for (var active : List.of(", \"activeNamespace\": \"" + name + "\"", "")) {
      String id =
          petra()
              .body(old.formatted(active, name, name))
              .post("/v1/assessments/imports")
              .then()
              .statusCode(201)
              .body("healed.at", hasItem("metadata.urn"))
              .body("assessment.definition.version", equalTo("1.0"))
              .body("assessment.workflow", equalTo("FULL"))
              .body("assessment.answers.'1'.value", equalTo("Lek"))
              .extract()
              .path("assessment.id");
      petra()
          .header("If-Match", tag(id))
          .body(old.formatted(active, name, name))
          .put(ONE + "/import", id)
          .then()
          .statusCode(200);
    }
  }

  /// With a conclusion, but without saying who looks at it: all do.
  private static void fileDpia(String urn) {
    var yaml =
        """
        name: Proef
        urn: %s
        version: "1.0"
        kind: DPIA
        tasks:
          - {task: Vraag, id: "1", type: [text_input], repeatable: false}
        assessments:
          - {id: DTIA, levels: [{level: required, expression: "answers('1') == 'x'", result: Nodig}]}
        """
            .formatted(urn);
    file(yaml).then().statusCode(201);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    petra()
        .body("{\"a\": \"" + "x".repeat(20 * 1024 * 1024) + "\"}")
        .post("/v1/assessments/imports")
        .then()
        .statusCode(413)
        .body("code", equalTo("ANSWERS_TOO_LARGE"))
        .body("detail", containsString("20 MB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {DPIA + ":9.9", "urn:nl:unheard:1.0"})
  void namesTheFormOfAFileThatWasNotFiled(String urn) {
    var file = example("formState");
    file.withObject("/metadata").put("urn", urn);
    var colon = urn.lastIndexOf(':');

    petra()
        .body(file.toString())
        .post("/v1/assessments/imports")
        .then()
        .statusCode(400)
        .body("code", equalTo("IMPORT_OF_UNKNOWN_DEFINITION"))
        .body("detail", containsString("`" + urn.substring(0, colon) + "`"))
        .body("detail", containsString("version " + urn.substring(colon + 1)))
        .body("links.href", hasItem(containsString("/assessment-definitions")));
  }

  @Test
  void mendsADamagedFileAndSaysWhat() {
    var file = example("formState");
    var rows = file.withObject("/answers").putArray("5.1");
    for (var i = 0; i < 44; i++) {
      rows.addObject().put("_index", i);
    }
    var id = start(DPIA, "Beschadigd");

    petra()
        .header("If-Match", tag(id))
        .body(file.toString())
        .put(ONE + "/import", id)
        .then()
        .statusCode(200)
        .body("assessment.version", equalTo(2))
        .body("healed.size()", greaterThan(0));
    assertThat(
            petra()
                .get(ONE + "/export", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("answers.'5.1'"))
        .satisfiesAnyOf(
            found -> assertThat(found).isNull(), found -> assertThat(found).hasSizeLessThan(2));
  }

  @Test
  void takesNoFileOfAnotherForm() {
    var id = start("urn:nl:peilprescan", "Ander formulier");

    petra()
        .header("If-Match", tag(id))
        .body(example("formState").toString())
        .put(ONE + "/import", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("IMPORT_OF_OTHER_DEFINITION"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "[]",
        "{}",
        "{\"metadata\": {\"urn\": \"urn:nl:nobody:9.9\"}, \"answers\": {}}",
        "{\"metadata\": {\"urn\": \"urn:nl:peildpia:1.0\"}}"
      })
  void saysWhyItCannotReadAFile(String file) {
    petra().body(file).post("/v1/assessments/imports").then().statusCode(equalTo(400));
  }
}
