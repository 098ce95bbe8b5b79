package nl.datapeil.privacy.assessment.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.datapeil.privacy.assessment.content.Saved;
import nl.datapeil.privacy.assessment.risk.Risk;

/// A version as it was saved.
record VersionView(
    int version,
    String by,
    Instant at,
    String title,
    List<String> about,
    JsonNode answers,
    List<Risk> risks) {
  VersionView {
    about = List.copyOf(about);
    risks = List.copyOf(risks);
  }

  static VersionView of(Saved saved) {
    var content = saved.content();
    return new VersionView(
        saved.version(),
        saved.by(),
        saved.at(),
        content.title(),
        content.about(),
        content.form().path("answers"),
        content.risks());
  }
}
