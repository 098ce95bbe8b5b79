package nl.datapeil.privacy.assessment;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.tag;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class SubjectResourceTest extends ContractCase {
  private static final String FORM = "urn:nl:peilprescan";

  private final String nothing =
      "http://localhost:8080/privacy/v1/processing-activities/" + Ids.next();

  @Test
  void isAboutActivitiesThatExist() {
    var draft = Map.of("definition", FORM, "title", "Mag dit?", "about", List.of(nothing));

    petra()
        .body(draft)
        .post("/v1/assessments")
        .then()
        .statusCode(400)
        .body("detail", containsString(nothing));
  }

  @Test
  void isNotMadeToBeAboutAnActivityThatDoesNotExist() {
    var id = start(FORM, "Mag dit?");

    petra()
        .header("If-Match", tag(id))
        .body(Map.of("about", List.of(nothing)))
        .patch(ONE, id)
        .then()
        .statusCode(400);
  }
}
