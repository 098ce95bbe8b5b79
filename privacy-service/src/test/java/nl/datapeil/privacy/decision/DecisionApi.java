package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.ActivityJson.draft;
import static nl.datapeil.privacy.PrivacyApi.approved;
import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/// What analytics asks before anything leaves.
public final class DecisionApi {
  private DecisionApi() {}

  /// The id of a decision that permits, for five seconds at most.
  public static String permitted() {
    return decide(approved(draft())).body("decision", equalTo(true)).extract().path("context.id");
  }

  /// May anna see the residents' birth dates for this activity?
  public static ValidatableResponse decide(String activity) {
    return service()
        .body(question(activity, List.of(column("birth_date", "PERSONAL"))))
        .post("/v1/decisions")
        .then()
        .statusCode(200);
  }
}
