package nl.datapeil.privacy.decision.permission;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.dirk;
import static nl.datapeil.privacy.PrivacyApi.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class PermissionResourceTest extends ContractCase {
  private final String dataset = "https://catalog.example/datasets/" + Ids.next();

  @Test
  void tellsForEveryActivityWhatEachRoleMay() {
    approved(draft(dataset).put("recordLevel", true));
    file(draft(dataset));

    var answer = ask("birth_date", "");

    answer
        .body("items.status", containsInAnyOrder("APPROVED", "DRAFT"))
        .body("items.find { it.status == 'DRAFT' }.uses", hasSize(1))
        .body("items.find { it.status == 'DRAFT' }.uses[0].decision", equalTo(false));
    List<String> viewers =
        answer
            .extract()
            .path(
                "items.find { it.status == 'APPROVED' }.uses.find { it.roles.contains('viewer') }"
                    + ".context.obligations.type");
    List<String> analysts =
        answer
            .extract()
            .path(
                "items.find { it.status == 'APPROVED' }.uses.find { it.roles.contains('analyst') }"
                    + ".context.obligations.type");
    assertThat(viewers).contains("AGGREGATES_ONLY");
    assertThat(analysts).doesNotContain("AGGREGATES_ONLY");
  }

  @Test
  void tellsWhyAColumnMayNotBeUsed() {
    approved(draft(dataset));

    ask("income", "&sensitivity=SPECIAL_CATEGORY")
        .body("items[0].uses[0].decision", equalTo(false))
        .body("items[0].uses[0].context.reasons.code", hasItem("COLUMN_NOT_COVERED"))
        .body("items[0].uses[0].context.reasons.code", hasItem("NO_SPECIAL_CATEGORY_GROUND"));
  }

  @Test
  void pagesByActivity() {
    file(draft(dataset));
    var second = file(draft(dataset));

    String next = ask("bsn", "&limit=1").body("items", hasSize(1)).extract().path("next");

    ask("bsn", "&limit=1&after=" + next).body("items[0].processingActivity", endsWith(second));
  }

  @Test
  void wantsADatasetAndAColumn() {
    dirk()
        .get("/v1/permissions?sensitivity=HIGH")
        .then()
        .statusCode(400)
        .body("violations.field", containsInAnyOrder("dataset", "column", "sensitivity"));
  }

  private ValidatableResponse ask(String column, String more) {
    return dirk()
        .get("/v1/permissions?dataset=" + dataset + "&column=" + column + more)
        .then()
        .statusCode(200);
  }
}
