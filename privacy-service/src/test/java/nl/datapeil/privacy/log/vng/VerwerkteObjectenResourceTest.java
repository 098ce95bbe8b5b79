package nl.datapeil.privacy.log.vng;

import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.log.LogApi.write;
import static nl.datapeil.privacy.log.SpanJson.about;
import static nl.datapeil.privacy.log.SpanJson.newBsn;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class VerwerkteObjectenResourceTest extends ContractCase {
  private static final String PATH = "/v1/vng/verwerkte-objecten";

  private final String activity =
      "https://privacy.example/processing-activities/" + Ids.next() + "/versions/1";

  @Test
  void answersAsTheInzageApiDoes() {
    var bsn = newBsn();
    write(about(bsn, activity), about(bsn, activity), about(newBsn(), activity));

    ask(bsn, "2026-01-31", "2026-02-01", "?limit=1")
        .statusCode(200)
        .body("count", equalTo(2))
        .body("next", containsString("/zoek?after="))
        .body("previous", nullValue())
        .body("results", hasSize(1))
        .body("results[0].objectId", equalTo(bsn))
        .body("results[0].verwerkingsactie.actieNaam", equalTo("Dossier inzien"))
        .body("results[0].verwerkingsactie.vertrouwelijkheid", equalTo("normaal"))
        .body("results[0].verwerkingsactie.verwerkingsactiviteitUrl", equalTo(activity))
        .body("results[0].verwerkingsactie.systeem", nullValue());
    ask(bsn, "2026-01-30", "2026-01-31", "").body("count", equalTo(0)).body("next", nullValue());
  }

  @Test
  void takesNoIdentifierFromTheUrl() {
    dirk()
        .get(PATH + "?objecttype=persoon&soortObjectId=BSN&objectId=0")
        .then()
        .statusCode(400)
        .body("code", equalTo("IDENTIFIER_IN_URL"));
  }

  @Test
  void tellsEverythingThatIsWrong() {
    dirk()
        .body(Map.of("objecttype", "zaak", "beginDatum", "gisteren", "eindDatum", "2026-01-01"))
        .post(PATH + "/zoek")
        .then()
        .statusCode(400)
        .body(
            "violations.field",
            containsInAnyOrder("objecttype", "soortObjectId", "objectId", "beginDatum"));
  }

  private static ValidatableResponse ask(String bsn, String from, String until, String page) {
    return dirk()
        .body(
            Map.of(
                "objecttype", "persoon",
                "soortObjectId", "BSN",
                "objectId", bsn,
                "beginDatum", from,
                "eindDatum", until))
        .post(PATH + "/zoek" + page)
        .then();
  }
}
