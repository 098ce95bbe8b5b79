package nl.datapeil.privacy.assessment.workflow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What comes with a step: the text that motivates it, and until when the assessment is to hold.
public record Grounds(@Nullable String text, @Nullable LocalDate reviewOn) {
  public static final Grounds NONE = new Grounds(null, null);
}
