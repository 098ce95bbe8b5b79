package nl.datapeil.privacy.assessment.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that the rules look at. `editors` are those who saved any version of this assessment, `open`
/// the visible required questions without an answer, `reviewOn` the day until which it was
/// approved.
public record Situation(
    Status status,
    Workflow workflow,
    Set<String> editors,
    Judges judges,
    boolean highResidualRisk,
    Consulted consulted,
    List<String> open,
    LocalDate today,
    @Nullable LocalDate reviewOn) {
  /// Who judged what is on the table now, and what the DPO said of it.
  public record Judges(
      @Nullable String reviewer, @Nullable String adviser, @Nullable Verdict verdict) {
    public static final Judges NONE = new Judges(null, null, null);
  }

  public Situation {
    editors = Set.copyOf(editors);
    open = List.copyOf(open);
  }
}
