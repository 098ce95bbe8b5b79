package nl.datapeil.privacy.record.paper;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.document.MediaTypes;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.Note;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RecordDocumentResourceTest extends ContractCase {
  private static final String REGISTER = "/v1/records/document?register=subject-requests";
  private static final String ONE = "/v1/records/{id}/document";

  @Inject Records records;

  @Test
  void givesAnItemAsADocument() throws IOException {
    var thing = "https://a.example/things/" + Ids.next();

    var file =
        petra()
            .accept(MediaTypes.PDF)
            .header("Accept-Language", "nl")
            .get(ONE, filed(thing))
            .then()
            .statusCode(200)
            .header("Content-Disposition", containsString("Een-notitie.pdf"))
            .extract()
            .asByteArray();

    try (var pdf = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(pdf))
          .containsSubsequence(
              "Een notitie", "Opsteller petra", "Tekst De voorzieningen van bewoners", thing);
    }
  }

  @Test
  void callsAnItemByItsOwnNameWhateverIsCalledSomethingWithin() {
    var named = new Named("Schuldhulp-voorspeller", List.of(Map.of("title", "DPIA")));
    var register = records.of(Kind.SUBJECT_REQUEST, Named.class);
    var id =
        QuarkusTransaction.requiringNew()
            .call(() -> register.create(named, new Person("sub-petra", "petra")).header().id());

    petra()
        .accept(MediaTypes.PDF)
        .get(ONE, id)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("Schuldhulp-voorspeller.pdf"));
  }

  /// Its parts have titles, it has a name.
  record Named(String name, List<Map<String, String>> parts) implements Content {
    @Override
    public String title() {
      return name;
    }
  }

  @Test
  void givesARegisterAsDocumentAndAsCsv() {
    var thing = "https://a.example/things/" + Ids.next();
    filed(thing);

    petra()
        .accept("text/csv")
        .get(REGISTER)
        .then()
        .statusCode(200)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .body(startsWith("uri,status,version,createdAt,updatedAt,"))
        .body(containsString(",De voorzieningen van bewoners,"))
        .body(containsString(thing));
    petra().accept(MediaTypes.ODT).get(REGISTER).then().statusCode(200).contentType(MediaTypes.ODT);
    var docx = petra().accept(MediaTypes.DOCX).get(REGISTER);
    assertThat(docx.contentType()).isEqualTo(MediaTypes.DOCX);
  }

  @Test
  void isForWhoMayReadTheRegister() {
    var id = filed("https://a.example/things/" + Ids.next());

    as("vera", "viewer").get(ONE, id).then().statusCode(404);
    as("vera", "viewer").get(REGISTER).then().statusCode(400);
    petra().get("/v1/records/document?register=nowhere").then().statusCode(400);
    petra().get("/v1/records/document").then().statusCode(400);
  }

  private UUID filed(String thing) {
    var notes = records.of(Kind.SUBJECT_REQUEST, Note.class);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> notes.create(Note.about(thing), new Person("sub-petra", "petra")).header().id());
  }
}
