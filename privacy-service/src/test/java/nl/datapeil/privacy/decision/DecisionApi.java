package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/// What analytics asks before anything leaves.
public final class DecisionApi {
  private DecisionApi() {}

  /// May anna see the residents' birth dates for this activity?
  public static ValidatableResponse decide(String activity) {
    return service()
        .body(question(activity, List.of(column("birth_date", "PERSONAL"))))
        .post("/v1/decisions")
        .then()
        .statusCode(200);
  }
}
