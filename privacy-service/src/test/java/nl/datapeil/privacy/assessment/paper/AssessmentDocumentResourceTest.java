package nl.datapeil.privacy.assessment.paper;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.assessment.AssessmentApi;
import nl.datapeil.privacy.assessment.definition.DefinitionApi;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.document.MediaTypes;
import nl.datapeil.privacy.document.OfficeParts;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class AssessmentDocumentResourceTest extends ContractCase {
  private static final String DOCUMENT = ONE + "/document";
  private static final String REGISTER = "/v1/assessments/document";

  @Test
  void tellsADpiaFromItsOutcomeToWhoDecided() throws IOException {
    var id = AssessmentApi.dpia("DPIA op papier");
    petra().body(example("riskDraft").toString()).post(ONE + "/risks", id).then().statusCode(200);
    AssessmentApi.judge(id, "CONDITIONAL");
    AssessmentApi.approve(id).then().statusCode(200);

    var english = pdf(id, "en");
    var dutch = pdf(id, "nl");

    assertThat(english)
        .containsSubsequence("DPIA op papier", "in force", "Outcome", "1.1 ")
        .containsSubsequence("Wmo-gebruik per buurt", "Risks in the answers", "Register of risks")
        .containsSubsequence("Review, advice and decision", "petra", "paul", "dirk")
        .containsSubsequence("positive under conditions", "Advies van de FG", "carla");
    assertThat(dutch)
        .containsSubsequence("van kracht", "Uitkomst", "Risico’s in de antwoorden", "Herleiding")
        .containsSubsequence("Toetsing, advies en besluit", "Het belang weegt op");
  }

  @Test
  void tellsAnImportedDpiaOfMinbzkWithItsHeadings() throws IOException {
    var yaml = Forms.sharedText("standards/privacy/par-dpia-form/dpia.yaml");
    DefinitionApi.file(yaml).then().statusCode(oneOf(200, 201));
    String id =
        petra()
            .body(
                Forms.sharedText(
                    "standards/privacy/testcases/par-dpia-form/issue-21-prod-state.json"))
            .post("/v1/assessments/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("assessment.id");

    var odt = new OfficeParts(file(id, MediaTypes.ODT).asByteArray());
    var docx = new OfficeParts(file(id, MediaTypes.DOCX).asByteArray());

    var headings = headings(odt);
    assertThat(headings).hasSizeGreaterThan(17).anyMatch(heading -> heading.startsWith("16"));
    var chapters = Forms.shared("dpia.yaml").tasks();
    assertThat(headings)
        .anyMatch(heading -> heading.endsWith(chapters.getLast().title().nl().strip()));
    assertThat(docx.elements("word/document.xml", "w:tbl")).isNotEmpty();
  }

  @Test
  void givesTheAnswersAsCsv() {
    var id = AssessmentApi.dpia("DPIA als blad");

    var sheet = file(id, MediaTypes.CSV).asString();

    assertThat(sheet)
        .startsWith("task,row,question,answer,lastEditedAt,lastEditedBy\r\n")
        .contains("16.1.5,0,Impact,HIGH,");
    assertThat(sheet.lines()).anyMatch(line -> line.startsWith("1.1,,") && line.endsWith("petra"));
  }

  @Test
  void givesTheRegisterToRead() throws IOException {
    AssessmentApi.start(AssessmentApi.PRE_SCAN, "Voor het register");

    var odt =
        new OfficeParts(
            petra()
                .accept(MediaTypes.ODT)
                .get(REGISTER)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    petra()
        .accept("text/csv")
        .get(REGISTER)
        .then()
        .statusCode(200)
        .body(startsWith("uri,title,definition,definitionVersion,status,"))
        .body(containsString(",Voor het register,urn:nl:peilprescan,"));

    assertThat(headings(odt)).contains("Voor het register");
  }

  @Test
  void givesThePdfToWhoAcceptsAnythingAndNothingOfWhatIsNotThere() {
    var id = AssessmentApi.start(AssessmentApi.PRE_SCAN, "Om het even");

    petra()
        .accept("*/*")
        .get(DOCUMENT, id)
        .then()
        .statusCode(200)
        .contentType(MediaTypes.PDF)
        .header("Content-Disposition", containsString("Om-het-even.pdf"));
    petra()
        .get(DOCUMENT, "00000000-0000-7000-8000-000000000001")
        .then()
        .statusCode(404)
        .contentType(Problem.MEDIA_TYPE);
    petra().accept("image/png").get(DOCUMENT, id).then().statusCode(406);
  }

  private static List<String> headings(OfficeParts odt) {
    return odt.elements("content.xml", "text:h").stream().map(Element::getTextContent).toList();
  }

  private static String pdf(String id, String language) throws IOException {
    var file =
        petra()
            .header("Accept-Language", language)
            .accept(MediaTypes.PDF)
            .get(DOCUMENT, id)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static ExtractableResponse<Response> file(String id, String type) {
    return petra()
        .accept(type)
        .get(DOCUMENT, id)
        .then()
        .statusCode(200)
        .contentType(containsString(type))
        .extract();
  }
}
