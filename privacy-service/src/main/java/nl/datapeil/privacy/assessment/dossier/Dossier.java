package nl.datapeil.privacy.assessment.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.assessment.content.Content;
import nl.datapeil.privacy.assessment.workflow.Consulted;
import nl.datapeil.privacy.assessment.workflow.Situation;
import nl.datapeil.privacy.assessment.workflow.Situation.Judges;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/// All that is kept of an assessment, at one moment; `lock` grows with every change.
public record Dossier(
    Summary summary,
    int lock,
    Content content,
    Standing standing,
    Set<String> editors,
    List<StepRecord> steps) {
  public Dossier {
    editors = Set.copyOf(editors);
    steps = List.copyOf(steps);
  }

  public UUID id() {
    return summary.id();
  }

  public FormKey form() {
    return summary.form();
  }

  /// Whether it ever counted, even if it does no more.
  public boolean cameIntoForce() {
    return steps.stream()
        .anyMatch(taken ->
            switch (taken.step()) {
              case ENTER_INTO_FORCE -> true;
              case APPROVE -> !summary.highResidualRisk();
              case PASS -> summary.workflow() == Workflow.SIMPLE;
              default -> false;
            });
  }

  /// What the rules look at; `open` are the questions still to be answered.
  public Situation situation(List<String> open, LocalDate today) {
    return new Situation(
        summary.status(),
        summary.workflow(),
        editors,
        standing.judges(),
        summary.highResidualRisk(),
        standing.consulted(),
        open,
        today,
        summary.reviewOn());
  }

  /// Who judged so far, and how it hangs together with other assessments.
  public record Standing(
      Judges judges, Consulted consulted, @Nullable UUID supersedes, @Nullable UUID basedOn) {}
}
