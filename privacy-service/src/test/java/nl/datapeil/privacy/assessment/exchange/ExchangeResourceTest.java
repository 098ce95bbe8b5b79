package nl.datapeil.privacy.assessment.exchange;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.DPIA;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
    petra().body(file).post("/v1/assessments/imports").then().statusCode(oneOf(400, 404));
  }
}
