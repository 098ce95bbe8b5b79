package nl.datapeil.privacy.assessment.dossier;

import java.util.Map;
import nl.datapeil.privacy.assessment.content.Content;
import org.jspecify.annotations.Nullable;

/// What the next version says, what its answers lead to, whether a high risk remains, and why it
/// was made.
public record Edit(
    Content content, Map<String, String> outcomes, boolean highResidualRisk, @Nullable String why) {
  public Edit {
    outcomes = Map.copyOf(outcomes);
  }
}
