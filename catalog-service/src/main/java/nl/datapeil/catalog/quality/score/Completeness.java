package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// How much is said of what DCAT-AP-NL obliges or recommends to say of a dataset and each of its
/// distributions, in percent, and the fields that are empty.
public record Completeness(int percent, List<String> lacking) {
  private static final List<String> OF_DATASET =
      List.of(
          "title",
          "description",
          "identifier",
          "accessRights",
          "contactPoint",
          "creator",
          "publisher",
          "theme",
          "keyword",
          "spatial",
          "temporal",
          "language",
          "conformsTo",
          "documentation",
          "landingPage",
          "distribution");
  private static final List<String> OF_DISTRIBUTION =
      List.of(
          "accessURL",
          "license",
          "downloadURL",
          "format",
          "description",
          "availability",
          "language",
          "conformsTo");
  private static final int MOST = 100;

  public Completeness {
    lacking = List.copyOf(lacking);
  }

  public static Completeness of(JsonNode typed) {
    var lacking = new ArrayList<String>();
    lack(typed, "", OF_DATASET, lacking);
    var asked = OF_DATASET.size();
    var index = 0;
    for (var distribution : typed.path("distribution")) {
      lack(distribution, "distribution[" + index + "].", OF_DISTRIBUTION, lacking);
      asked += OF_DISTRIBUTION.size();
      index++;
    }
    var percent = 100 * (asked - lacking.size()) / asked;
    return new Completeness(percent, lacking.subList(0, Math.min(MOST, lacking.size())));
  }

  private static void lack(JsonNode node, String path, List<String> members, List<String> lacking) {
    members.stream()
        .filter(member -> !Present.in(node.path(member)))
        .forEach(member -> lacking.add(path + member));
  }
}
