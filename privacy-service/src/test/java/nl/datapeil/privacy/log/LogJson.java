package nl.datapeil.privacy.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.decision.DecisionApi;

/// Log entries that analytics would send.
final class LogJson {
  private LogJson() {}

  /// On a permit for this activity, given just now.
  static ObjectNode entry(String activity, String start) {
    var id = activity.substring(activity.lastIndexOf('/') + 1);
    var entry =
        new ObjectMapper()
            .createObjectNode()
            .put("id", Ids.next().toString())
            .put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")
            .put("spanId", "00f067aa0ba902b7")
            .put("name", "query")
            .put("status", "OK")
            .put("startTime", start)
            .put("endTime", Instant.now().toString())
            .put("processingActivityId", activity)
            .put("processingActivityVersion", 1)
            .put("decisionId", DecisionApi.permitted(id))
            .put("actor", "sub-anna")
            .put("actorName", "anna")
            .put("query", "SELECT COUNT(*) FROM residents WHERE district = ?")
            .put("rows", 1);
    var dataset = entry.putArray("datasets").addObject();
    dataset.put("uri", "https://catalog.example/datasets/1").put("version", 1);
    dataset.putArray("columns").add("district");
    return entry;
  }
}
