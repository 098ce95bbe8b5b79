package nl.datapeil.privacy.assessment.paper;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.dossier.Summary;

/// An assessment as a line of a spreadsheet: the codes and names of the API; several values are
/// divided by a bar.
final class AssessmentRow {
  static final List<String> HEADER =
      List.of(
          "uri",
          "title",
          "definition",
          "definitionVersion",
          "status",
          "statusSince",
          "version",
          "about",
          "outcomes",
          "highResidualRisk",
          "reviewOn",
          "createdAt",
          "updatedAt");

  private AssessmentRow() {}

  static List<String> of(Summary summary, URI uri) {
    return Stream.of(
            uri,
            summary.title(),
            summary.form().urn(),
            summary.form().version(),
            summary.status(),
            summary.times().statusSince(),
            summary.version(),
            String.join(" | ", summary.about()),
            String.join(" | ", outcomes(summary)),
            summary.highResidualRisk(),
            Objects.requireNonNullElse(summary.reviewOn(), ""),
            summary.times().created(),
            summary.times().updated())
        .map(String::valueOf)
        .toList();
  }

  /// Such as `DPIA: required`, in the order of the alphabet.
  static List<String> outcomes(Summary summary) {
    return new TreeMap<>(summary.outcomes())
        .entrySet().stream().map(o -> o.getKey() + ": " + o.getValue()).toList();
  }

  static Text highRisk(Summary summary) {
    return summary.highResidualRisk() ? new Text("yes", "ja") : new Text("no", "nee");
  }
}
