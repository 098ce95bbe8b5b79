package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyApi.service;
import static nl.datapeil.privacy.decision.DecisionJson.column;
import static nl.datapeil.privacy.decision.DecisionJson.question;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;

/// What analytics asks before anything leaves.
public final class DecisionApi {
  private DecisionApi() {}

  /// The id of a decision that permits it for this activity, for five seconds at most.
  public static String permitted(String activity) {
    return decide(activity).body("decision", equalTo(true)).extract().path("context.id");
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
