package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.assessment.definition.DefinitionApi.PATH;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.file;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.form;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.urn;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.vera;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class EvaluationResourceTest extends ContractCase {
  @Test
  void worksOutWhatFollowsFromAnswers() {
    var urn = urn();
    file(form(urn, "1.0", "A")).then().statusCode(201);

    evaluate(
            urn,
            "{\"metadata\":{\"urn\":\"" + urn + ":1.0\"},\"answers\":{\"1\":{\"value\":\"ja\"}}}")
        .then()
        .statusCode(200)
        .body("conclusions.id", equalTo(List.of("DPIA")))
        .body("conclusions[0].result", equalTo("Nodig"))
        .body("visible.task", hasItem("1"))
        .body("progress[0].answered", equalTo(1))
        .body("healed", empty())
        .body("remarks", empty());
    evaluate(urn, "{\"answers\":{}}").then().statusCode(200).body("conclusions", empty());
    evaluate(urn, "{\"answers\":3}").then().statusCode(400);
    evaluate(urn, "").then().statusCode(400);
    evaluate(urn(), "{}").then().statusCode(404);
  }

  @Test
  void answersWithTheMendedFile() {
    var urn = urn();
    var yaml = Forms.MAPPED.replace("urn:nl:mapped", urn);
    file(yaml).then().statusCode(201);

    evaluate(
            urn,
            """
            {"answers":{"3.1":[{"_index":0,"3.1.1":{"value":"A"}}],"5.1":[{"_index":0},{"_index":1}]}}
            """)
        .then()
        .statusCode(200)
        .body("healed.at", equalTo(List.of("task 5.1")))
        .body("answers.answers.'5.1'", hasSize(1))
        .body("rows.label", hasItem("Doel van A"));
  }

  private static Response evaluate(String urn, String answers) {
    return vera()
        .contentType(ContentType.JSON)
        .body(answers)
        .post(PATH + "/{urn}/1.0/evaluations", urn);
  }
}
