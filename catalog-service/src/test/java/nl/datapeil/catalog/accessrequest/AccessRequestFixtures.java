package nl.datapeil.catalog.accessrequest;

import static nl.datapeil.catalog.People.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Asking for data over HTTP and deciding about it.
final class AccessRequestFixtures {
  private AccessRequestFixtures() {}

  static Map<String, Object> use(String dataset, String... columns) {
    return Map.of("dataset", dataset, "columns", List.of(columns));
  }

  static Map<String, Object> draft(@Nullable String activity, List<Map<String, Object>> uses) {
    var draft = new HashMap<String, Object>();
    draft.put("purpose", "Zien welke straten voorzieningen missen");
    draft.put("from", "2098-01-01");
    draft.put("until", "2098-12-31");
    draft.put("datasets", uses);
    if (activity != null) {
      draft.put("processingActivity", activity);
    }
    return draft;
  }

  static ValidatableResponse submit(
      String person, String dataset, @Nullable String activity, String... columns) {
    return as(person, "analyst")
        .body(draft(activity, List.of(use(dataset, columns))))
        .post("/v1/access-requests")
        .then();
  }

  static String submitted(
      String person, String dataset, @Nullable String activity, String... columns) {
    return submit(person, dataset, activity, columns)
        .statusCode(201)
        .body("state", equalTo("SUBMITTED"))
        .extract()
        .path("id");
  }

  static ValidatableResponse approve(String person, String id, Map<String, ?> grant) {
    return as(person, "domain-expert")
        .body(grant)
        .post("/v1/access-requests/{id}/approval", id)
        .then();
  }

  static ValidatableResponse end(String person, String id, String how) {
    return as(person, "domain-expert")
        .body(Map.of("reason", "Daarom"))
        .post("/v1/access-requests/{id}/{how}", id, how)
        .then();
  }

  static ValidatableResponse toDecide(String person) {
    return as(person, "domain-expert")
        .queryParam("view", "TO_DECIDE")
        .get("/v1/access-requests")
        .then();
  }
}
