package nl.datapeil.privacy.assessment;

import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A new assessment as sent. Without a version the newest of the definition is meant.
record AssessmentDraft(
    @Nullable String definition,
    @Nullable String definitionVersion,
    @Nullable String title,
    @Nullable List<String> about,
    @Nullable String basedOn) {
  Checked check() {
    return new InputCheck()
        .read(in ->
            new Checked(
                in.text("definition", definition, 200),
                in.optionalText("definitionVersion", definitionVersion, 20),
                in.text("title", title, 200),
                SubjectDraft.about(in, about),
                basedOn == null ? null : in.id("basedOn", basedOn)));
  }

  record Checked(
      String definition,
      @Nullable String version,
      String title,
      List<String> about,
      @Nullable UUID basedOn) {}
}
