package nl.datapeil.privacy.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Policies as a privacy officer sends them.
public final class PolicyJson {
  private PolicyJson() {}

  /// One rule for one activity only, so that tests do not meet each other's.
  public static ObjectNode forActivity(String activity, String duties) {
    return read(
        """
        {"name": "Voor een verwerking", "rules": [
          {"name": "extra", "when": {"processingActivities": ["%s"]}, "duties": [%s]}]}
        """
            .formatted(activity, duties));
  }

  public static ObjectNode forbidding(String activity) {
    return read(
        """
        {"name": "Nooit", "rules": [
          {"name": "never", "when": {"processingActivities": ["%s"]},
           "forbiddenBecause": {"en": "Not for this.", "nl": "Hier niet voor."}}]}
        """
            .formatted(activity));
  }

  static ObjectNode read(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
