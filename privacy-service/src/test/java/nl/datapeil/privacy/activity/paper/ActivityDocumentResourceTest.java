package nl.datapeil.privacy.activity.paper;

import static io.restassured.RestAssured.given;
import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import nl.datapeil.kit.problem.Problem;
import nl.datapeil.privacy.ContractCase;
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
class ActivityDocumentResourceTest extends ContractCase {
  private static final String REGISTER = "/v1/processing-activities/document";
  private static final String ONE = "/v1/processing-activities/{id}/document";

  @Test
  void givesAnActivityAsPdfInTheReadersLanguage() throws IOException {
    var id = approved(draft().put("name", "Wmo-gebruik per buurt (pdf)"));

    var dutch = pdf(petra().header("Accept-Language", "nl-NL,en;q=0.5"), ONE, id);
    var english = pdf(petra().header("Accept-Language", "fr"), ONE, id);

    assertThat(dutch)
        .containsSubsequence(
            "Wmo-gebruik per buurt (pdf)", "goedgekeurd", "Doel", "algemeen belang")
        .containsSubsequence("5 jaar", "Gegevens", "birth_date", "vergroofd tot het jaar")
        .containsSubsequence("Advies en besluit", "positief", "dirk", "paul");
    assertThat(english)
        .containsSubsequence("approved", "Purpose", "5 years", "Advice and decision");
  }

  @Test
  void namesTheFileAfterWhatItHolds() {
    var id = file(draft().put("name", "Zorg & één: \"buurt\"/wijk"));

    petra()
        .accept(MediaTypes.ODT)
        .get(ONE, id)
        .then()
        .statusCode(200)
        .contentType(MediaTypes.ODT)
        .header(
            "Content-Disposition",
            "attachment; filename=\"Zorg-een-buurt-wijk.odt\";"
                + " filename*=UTF-8''Zorg-%C3%A9%C3%A9n-buurt-wijk.odt")
        .header("Vary", containsString("Accept"));
  }

  @Test
  void givesTheWholeRegisterToStaff() throws IOException {
    var first = file(draft().put("name", "Concept voor het register"));
    var second = approved(draft().put("name", "Besluit voor het register"));

    var parts =
        new OfficeParts(
            petra()
                .accept(MediaTypes.DOCX)
                .get(REGISTER)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());

    assertThat(headings(parts))
        .containsSubsequence("Concept voor het register", "Besluit voor het register");
    assertThat(parts.xml("word/document.xml").getDocumentElement().getTextContent())
        .contains(first, second);
  }

  @Test
  void showsThePublicOnlyWhatIsApprovedAndNoNames() throws IOException {
    var hidden = file(draft().put("name", "Geheim concept"));
    var shown = approved(draft().put("name", "Openbaar besluit"));

    var register = pdf(given().header("Accept-Language", "nl"), REGISTER);
    var sheet =
        given().accept("text/csv").get(REGISTER).then().statusCode(200).extract().asString();

    assertThat(register).contains("Openbaar besluit").doesNotContain("Geheim concept", "paul");
    assertThat(sheet).contains(shown, "Openbaar besluit").doesNotContain(hidden, "paul");
    assertThat(pdf(given(), ONE, shown)).contains("Openbaar besluit").doesNotContain("petra");
    given().get(ONE, hidden).then().statusCode(404).contentType(Problem.MEDIA_TYPE);
  }

  @Test
  void givesTheRegisterAsCsv() {
    file(draft().put("name", "=1+1 als naam"));

    petra()
        .accept("text/csv")
        .get(REGISTER)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", containsString(".csv"))
        .body(startsWith("uri,status,version,name,purpose,"))
        .body(containsString(",'=1+1 als naam,"));
  }

  @Test
  void givesThePdfToWhoAcceptsAnything() {
    petra().accept("*/*").get(REGISTER).then().statusCode(200).contentType(MediaTypes.PDF);
  }

  @Test
  void refusesOtherFormats() {
    petra()
        .accept("image/png")
        .get(REGISTER)
        .then()
        .statusCode(406)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", equalTo(406));
  }

  private static String pdf(RequestSpecification reader, String path, Object... parameters)
      throws IOException {
    var file =
        reader
            .accept(MediaTypes.PDF)
            .get(path, parameters)
            .then()
            .statusCode(200)
            .contentType(MediaTypes.PDF)
            .extract()
            .asByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static List<String> headings(OfficeParts parts) {
    return parts.elements("word/document.xml", "w:p").stream()
        .filter(p -> p.getElementsByTagName("w:pStyle").getLength() > 0)
        .filter(p ->
            ((Element) p.getElementsByTagName("w:pStyle").item(0))
                .getAttribute("w:val")
                .equals("Heading1"))
        .map(Element::getTextContent)
        .toList();
  }
}
