package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.DIRK;
import static nl.datapeil.quickstart.demo.flow.Person.PAUL;
import static nl.datapeil.quickstart.demo.flow.Person.PETRA;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BiConsumer;

/// A processing activity on its way from draft to approved: nobody can do it alone.
final class ApprovalStory {
  private static final String ACTIVITIES = "/privacy/v1/processing-activities";
  private static final int YEARS_TO_REVIEW = 1;
  private static final Map<String, String> COLUMNS =
      Map.of(
          "bsn", "PSEUDONYMISE",
          "geboortedatum", "YEAR",
          "postcode", "POSTCODE4",
          "buurtcode", "NONE",
          "inkomensklasse", "NONE",
          "schuldhulp", "NONE");

  private final Stage stage;
  private final BiConsumer<String, String> refusedQuery;

  /// @param refusedQuery asks, with a purpose, what must still be refused
  ApprovalStory(Stage stage, BiConsumer<String, String> refusedQuery) {
    this.stage = stage;
    this.refusedQuery = refusedQuery;
  }

  /// Returns the URI of the approved activity.
  String tell(String dataset) {
    stage.narrator().chapter("The ground for it");
    var activity = existing(dataset);
    if (activity.isMissingNode()) {
      var record = Request.post(ACTIVITIES, draft(dataset));
      activity = stage.act(PETRA, "records a processing activity", record).expect(201).body();
    } else {
      stage.narrator().step("The processing activity is recorded already; it is used again");
      stage.narrator().say(activity.path("uri").asText() + " " + activity.path("status").asText());
    }
    advise(activity);
    approve(activity);
    return activity.path("uri").asText();
  }

  private void advise(JsonNode activity) {
    if (activity.path("status").asText().equals("DRAFT")) {
      refusedQuery.accept(
          "asks again, naming the activity that nobody has reviewed yet",
          activity.path("uri").asText());
      var advice =
          JsonNodeFactory.instance
              .objectNode()
              .put("positive", true)
              .put("text", "Proportioneel: pseudoniemen, geen kleine groepen, jaarlijks herzien.");
      stage
          .act(DIRK, "advises on it", Request.post(path(activity) + "/advice", advice))
          .expect(200);
    }
  }

  private void approve(JsonNode activity) {
    if (!activity.path("status").asText().equals("APPROVED")) {
      var approval =
          Request.post(path(activity) + "/approval", JsonNodeFactory.instance.objectNode());
      var own = stage.act(PETRA, "tries to approve her own activity", approval);
      stage.narrator().say(own.expect(403).problem());
      stage.act(PAUL, "approves it", approval).expect(200);
    }
  }

  /// The one of an earlier demonstration that still holds.
  private JsonNode existing(String dataset) {
    var query = "?limit=100&dataset=" + URLEncoder.encode(dataset, StandardCharsets.UTF_8);
    var name = Scripts.json("activity.json").path("name");
    for (var item : stage.look(PETRA, ACTIVITIES + query).body().path("items")) {
      if (item.path("name").equals(name) && !item.path("status").asText().equals("EXPIRED")) {
        return item;
      }
    }
    return JsonNodeFactory.instance.missingNode();
  }

  private static ObjectNode draft(String dataset) {
    var draft = Scripts.json("activity.json");
    draft.put("reviewOn", LocalDate.now(ZoneOffset.UTC).plusYears(YEARS_TO_REVIEW).toString());
    var covered = draft.putArray("datasets").addObject().put("uri", dataset);
    var columns = covered.putArray("columns");
    COLUMNS.forEach((name, treatment) -> {
      var column = columns.addObject().put("name", name);
      switch (treatment) {
        case "NONE", "PSEUDONYMISE" -> column.put("treatment", treatment);
        default -> column.put("treatment", "GENERALISE").put("generaliseTo", treatment);
      }
    });
    return draft;
  }

  private static String path(JsonNode activity) {
    return ACTIVITIES + "/" + activity.path("id").asText();
  }
}
