package nl.datapeil.privacy.log.erasure;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.log.LogApi.linesOf;
import static nl.datapeil.privacy.log.LogApi.population;
import static nl.datapeil.privacy.log.LogApi.verdict;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.attributes;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.log.chain.Verdict;
import nl.datapeil.privacy.log.retention.Retention;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class ErasureResourceTest extends ContractCase {
  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Inject Retention retention;

  @Test
  void makesThePersonUnreadableAndUnfindableWhileTheChainHolds() throws IOException, SQLException {
    var bsn = newBsn();
    var other = newBsn();
    var many = about(activity).put("name", "Telling");
    attributes(many).put("dpl.datapeil.population", population(bsn, other));
    write(about(bsn, activity), about(other, activity), many);

    erase(bsn, "Toegewezen verzoek").statusCode(200);

    linesOf(bsn).body("items", hasSize(0));
    linesOf(other).body("items.name", contains("Dossier inzien", "Telling"));
    lines()
        .body("items.name", contains("erased", "Dossier inzien", "Telling"))
        .body("items[0].erased", equalTo(true))
        .body("items[0].resource", nullValue())
        .body("items[0].dataSubject", nullValue());
    assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
    retention.run();
    assertThat(verdict()).isInstanceOf(Verdict.Intact.class);
  }

  @Test
  void tellsWhoErasedAndWhyButNotWhom() {
    var bsn = newBsn();
    write(about(bsn, activity));
    var reason = "Verzoek " + Ids.next();
    var before = Instant.now();
    erase(bsn, reason).statusCode(200);

    dirk()
        .get("/v1/processing-log?limit=200&from=" + before)
        .then()
        .statusCode(200)
        .body("items.findAll {it.name == 'log.erasure'}.query", hasItem(reason));
  }

  @Test
  void takesThePersonForAStrangerFromThenOn() {
    var bsn = newBsn();
    write(about(bsn, activity));
    erase(bsn, "Toegewezen").statusCode(200);
    erase(bsn, "Nog eens").statusCode(404).body("code", equalTo("DATA_SUBJECT_NOT_FOUND"));

    write(about(bsn, activity).put("name", "Nieuw"));

    linesOf(bsn).body("items.name", contains("Nieuw"));
  }

  @Test
  void keepsNoIdentifierInTheReason() {
    var bsn = newBsn();

    erase(bsn, "Verzoek van " + bsn).statusCode(400).body("violations.field", contains("reason"));
  }

  private ValidatableResponse lines() {
    return dirk()
        .queryParam("processingActivityId", activity)
        .get("/v1/processing-log")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse erase(String bsn, String reason) {
    return dirk()
        .body(Map.of("dataSubjectId", bsn, "dataSubjectIdType", "BSN", "reason", reason))
        .post("/v1/processing-log/data-subjects/erasure")
        .then();
  }
}
