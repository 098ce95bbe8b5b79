package nl.datapeil.privacy.assessment.comment;

import static nl.datapeil.privacy.PrivacyApi.as;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.paul;
import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.DPIA;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.dpia;
import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.Person;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class CollaborationResourceTest extends ContractCase {
  private static final byte[] PDF = "%PDF-1.7 advies".getBytes(StandardCharsets.US_ASCII);

  @Inject CommentRepository comments;

  @Test
  void losesNothingWhenTwoSettleAThreadAtOnce() {
    var id = start(DPIA, "Opmerkingen");
    var comment = UUID.fromString(comment(id, Map.of("text", "Over het geheel")));

    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  var read = comments.findById(comment);
                  settle(id, comment);
                  read.settle(true, new Person("sub-paul", "paul"), Instant.EPOCH);
                  comments.flush();
                }))
        .isInstanceOf(OptimisticLockException.class);

    petra().get(ONE + "/comments", id).then().body("items[0].resolvedBy", equalTo("petra"));
  }

  private static void settle(String id, UUID comment) {
    petra()
        .body(Map.of("resolved", true))
        .put(ONE + "/comments/" + comment + "/resolution", id)
        .then()
        .statusCode(200);
  }

  @Test
  void threadsCommentsPerQuestion() {
    var id = start(DPIA, "Opmerkingen");
    var where = ONE + "/comments";
    String first = comment(id, Map.of("task", "1.1", "text", "Noem de wijk"));
    String reply =
        dirk()
            .body(Map.of("replyTo", first, "text", "Eens"))
            .post(where, id)
            .then()
            .statusCode(201)
            .body("task", equalTo("1.1"))
            .body("replyTo", equalTo(first))
            .extract()
            .path("id");
    comment(id, Map.of("text", "Over het geheel"));

    petra()
        .get(where + "?task=1.1", id)
        .then()
        .statusCode(200)
        .body("items.id", contains(first, reply));
    petra()
        .body(Map.of("resolved", true))
        .put(where + "/" + first + "/resolution", id)
        .then()
        .statusCode(200)
        .body("resolvedBy", equalTo("petra"));
    petra()
        .body(Map.of("resolved", false))
        .put(where + "/" + first + "/resolution", id)
        .then()
        .statusCode(200)
        .body("resolvedBy", nullValue());
    petra()
        .body(Map.of("resolved", true))
        .put(where + "/" + reply + "/resolution", id)
        .then()
        .statusCode(400);
    petra().body(Map.of("task", "99", "text", "x")).post(where, id).then().statusCode(400);
    petra()
        .get(where + "?limit=1", id)
        .then()
        .body("items", hasSize(1))
        .body("next", equalTo(first));
  }

  private static String comment(String id, Map<String, String> comment) {
    return paul()
        .body(comment)
        .post(ONE + "/comments", id)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void keepsEvidenceAndGivesItBackToBeSaved() {
    var id = dpia("Bijlagen");
    String uri =
        attach(id, PDF, "advies €.pdf")
            .statusCode(201)
            .body("mediaType", equalTo("application/pdf"))
            .body("size", equalTo(PDF.length))
            .extract()
            .path("uri");
    var path = uri.substring(uri.indexOf("/v1/"));

    var download = petra().get(path).then().statusCode(200).extract();
    assertThat(download.asByteArray()).isEqualTo(PDF);
    assertThat(download.header("Content-Disposition"))
        .startsWith("attachment;")
        .contains("UTF-8''advies%20%E2%82%AC.pdf");
    submit(id).then().statusCode(200);
    petra().delete(path).then().statusCode(409);
    petra().post(ONE + "/recall", id).then().statusCode(200);
    petra().delete(path).then().statusCode(204);
    petra()
        .get(ONE + "/attachments", id)
        .then()
        .statusCode(200)
        .body("items.name", contains("advies €.pdf"))
        .body("items.sha256", contains(notNullValue()))
        .body("items.removedBy", contains("petra"))
        .body("items.removedAt", contains(notNullValue()));
    petra().get(path).then().statusCode(404);
    petra().delete(path).then().statusCode(404);
  }

  @Test
  void refusesWhatABrowserMightRunAndWhatIsTooLarge() {
    var id = start(DPIA, "Geweigerd");

    attach(id, "<svg/>".getBytes(StandardCharsets.US_ASCII), "a.pdf")
        .statusCode(400)
        .body("code", equalTo("ATTACHMENT_REFUSED"));
    attach(id, new byte[0], "a.pdf").statusCode(400);
    var large = new byte[20 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    attach(id, large, "a.pdf").statusCode(400).body("code", equalTo("ATTACHMENT_REFUSED"));
    petra()
        .contentType("application/octet-stream")
        .body(PDF)
        .post(ONE + "/attachments", id)
        .then()
        .statusCode(400)
        .body("violations.field", contains("Content-Disposition"));
  }

  private static ValidatableResponse attach(String id, byte[] file, String name) {
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return petra()
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
        .body(file)
        .post(ONE + "/attachments", id)
        .then();
  }

  @Test
  void keepsActionPoints() {
    var id = start(DPIA, "Actiepunten");
    var where = ONE + "/action-points";
    var added =
        petra()
            .body(example("actionPointDraft").put("dueOn", "2026-01-31").toString())
            .post(where, id)
            .then()
            .statusCode(201)
            .body("overdue", equalTo(true))
            .extract();
    String point = added.path("id");

    as("vera", "steward")
        .header("If-Match", added.header("ETag"))
        .body(example("actionPointDraft").put("done", true).toString())
        .put(where + "/" + point, id)
        .then()
        .statusCode(200)
        .body("doneBy", equalTo("vera"))
        .body("overdue", equalTo(false));
    petra()
        .header("If-Match", added.header("ETag"))
        .body(example("actionPointDraft").toString())
        .put(where + "/" + point, id)
        .then()
        .statusCode(412);
    petra().get(where, id).then().statusCode(200).body("items.done", contains(true));
    petra().get(where + "/" + point, id).then().statusCode(200);
  }
}
