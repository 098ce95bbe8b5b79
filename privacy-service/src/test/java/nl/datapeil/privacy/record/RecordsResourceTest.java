package nl.datapeil.privacy.record;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.file;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Person;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// History and links of any register, over HTTP.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class RecordsResourceTest extends ContractCase {
  private static final Person PETRA = new Person("sub-petra", "petra");

  private final String thing = "https://a.example/things/" + Ids.next();
  @Inject Records records;

  private Register<Note> notes;

  @BeforeEach
  void openTheRegister() {
    notes = records.of(Kind.SUBJECT_REQUEST, Note.class);
  }

  @Test
  void showsWhoFiledWhichVersionAndWhy() {
    var id = revised();

    petra()
        .get("/v1/records/{id}/versions", id)
        .then()
        .statusCode(200)
        .body("items.version", equalTo(List.of(2, 1)))
        .body("items[0].reason", equalTo("Beter zo"))
        .body("items[0].author", equalTo("petra"))
        .body("items[0].content", nullValue())
        .body("next", nullValue());
    petra()
        .get("/v1/records/{id}/versions/1", id)
        .then()
        .statusCode(200)
        .body("content.text", equalTo("De voorzieningen van bewoners"));
    petra()
        .get("/v1/records/{id}/versions/3", id)
        .then()
        .statusCode(404)
        .body("code", equalTo("VERSION_NOT_FOUND"));
  }

  @Test
  void pagesThroughVersions() {
    var id = revised();

    petra()
        .get("/v1/records/{id}/versions?limit=1", id)
        .then()
        .body("items.version", equalTo(List.of(2)))
        .body("next", equalTo(2));
    petra()
        .get("/v1/records/{id}/versions?before=2", id)
        .then()
        .body("items.version", equalTo(List.of(1)));
  }

  @Test
  void showsWhatChanged() {
    petra()
        .get("/v1/records/{id}/difference?from=1&to=2", revised())
        .then()
        .statusCode(200)
        .body("changes.path", equalTo(List.of("text")))
        .body("changes[0].after", equalTo("Anders"));
  }

  @Test
  void hidesARegisterFromWhomItIsNotOpenTo() {
    var id = revised();

    as("vera", "viewer").get("/v1/records/{id}/versions", id).then().statusCode(404);
    as("vera", "viewer").get("/v1/records/{id}/versions/1", id).then().statusCode(404);
    as("vera", "viewer")
        .get("/v1/records/{id}/difference?from=1&to=2", id)
        .then()
        .statusCode(404)
        .body("code", equalTo("RECORD_NOT_FOUND"));
    as("vera", "viewer").get("/v1/links?uri=" + thing).then().body("items", hasSize(0));
  }

  @Test
  void findsWhatIsAboutAThing() {
    var id = revised();

    petra()
        .get("/v1/links?uri=" + thing)
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(id.toString())))
        .body("items[0].kind", equalTo("SUBJECT_REQUEST"))
        .body("items[0].title", equalTo("Een notitie"));
  }

  @Test
  void findsTheActivitiesThatCoverADataset() {
    var activity = file(draft(thing).put("name", "Wmo per buurt"));
    var id = revised();

    petra()
        .get("/v1/links?uri=" + thing)
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(activity, id.toString())))
        .body("items[0].kind", equalTo("ACTIVITY"))
        .body("items[0].title", equalTo("Wmo per buurt"));
    petra().get("/v1/links?limit=1&uri=" + thing).then().body("next", equalTo(activity));
    petra()
        .get("/v1/links?after=" + activity + "&uri=" + thing)
        .then()
        .body("items.id", equalTo(List.of(id.toString())));
  }

  @Test
  void findsTheAssessmentsAboutAnActivity() {
    var uri = "http://localhost:8080/privacy/v1/processing-activities/" + file(draft(thing));
    String id =
        petra()
            .body(
                Map.of(
                    "definition", "urn:nl:peilprescan",
                    "title", "Mag dit?",
                    "about", List.of(uri)))
            .post("/v1/assessments")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    petra()
        .get("/v1/links?uri=" + uri)
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of(id)))
        .body("items.kind", equalTo(List.of("ASSESSMENT")))
        .body("items.status", equalTo(List.of("DRAFT")));
    as("vera", "viewer").get("/v1/links?uri=" + uri).then().body("items", hasSize(0));
  }

  @ParameterizedTest
  @CsvSource({
    "links?uri=none, uri",
    "links, uri",
    "records/{id}/versions?before=0, before",
    "records/{id}/difference?from=1, to",
    "records/{id}/difference?from=x&to=1, from"
  })
  void refusesWrongQueryParameters(String path, String field) {
    petra()
        .get("/v1/" + path.replace("{id}", Ids.next().toString()))
        .then()
        .statusCode(400)
        .body("violations.field", equalTo(List.of(field)));
  }

  private UUID revised() {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          var id = notes.create(Note.about(thing), PETRA).header().id();
          notes.revise(id, 0, Note.about(thing).saying("Anders"), PETRA, "Beter zo");
          return id;
        });
  }
}
