package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Where in a typed description something is put: a member of the dataset, a member of one of its
/// distributions, or, with the index after the last, a distribution more.
record Place(int distribution, String member) {
  private static final int DATASET = -1;

  static Place ofDataset(String member) {
    return new Place(DATASET, member);
  }

  static Place ofDistribution(int index, String member) {
    return new Place(index, member);
  }

  /// The path, as in findings and problems.
  String field() {
    if (distribution == DATASET) {
      return member;
    }
    return "distribution[" + distribution + "]" + (member.isEmpty() ? "" : "." + member);
  }

  /// A copy of the description with the value in place of what was there.
  ObjectNode put(JsonNode description, JsonNode value) {
    ObjectNode copy = description.deepCopy();
    if (distribution == DATASET) {
      copy.set(member, value);
      return copy;
    }
    var all = copy.path("distribution");
    var distributions = all instanceof ArrayNode array ? array : copy.putArray("distribution");
    if (member.isEmpty()) {
      distributions.insert(distribution, value);
    } else if (distributions.path(distribution) instanceof ObjectNode one) {
      one.set(member, value);
    }
    return copy;
  }
}
