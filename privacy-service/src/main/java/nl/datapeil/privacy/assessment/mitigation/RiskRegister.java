package nl.datapeil.privacy.assessment.mitigation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.form.AnsweredRisk;
import nl.datapeil.privacy.assessment.risk.Level;
import nl.datapeil.privacy.assessment.risk.Matrix;
import nl.datapeil.privacy.assessment.risk.Measure;
import nl.datapeil.privacy.assessment.risk.Risk;
import org.jspecify.annotations.Nullable;

/// The risks of an assessment with the measures against them, the gravest that remains first;
/// `answered` are those that the form itself asks for.
record RiskRegister(
    UUID id,
    boolean highResidualRisk,
    List<RiskView> risks,
    List<AnsweredRisk> answered,
    List<Matrix.Cell> matrix) {
  RiskRegister {
    answered = List.copyOf(answered);
    risks = List.copyOf(risks);
    matrix = List.copyOf(matrix);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RiskView(
      UUID id,
      String description,
      String source,
      int chance,
      int impact,
      Level level,
      List<MeasureView> measures,
      @Nullable Integer residualChance,
      @Nullable Integer residualImpact,
      Level residualLevel) {
    RiskView {
      measures = List.copyOf(measures);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MeasureView(
      UUID id,
      String description,
      @Nullable String owner,
      @Nullable LocalDate dueOn,
      MeasureStatus status,
      @Nullable Progress progress) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Progress(MeasureStatus status, @Nullable String note, String by, Instant at) {}

  static RiskRegister of(
      Dossier dossier, List<AnsweredRisk> answered, Map<UUID, MeasureProgress> progress) {
    var content = dossier.content();
    var views =
        content.risks().stream()
            .map(risk -> view(risk, progress))
            .sorted(Comparator.comparing(RiskView::residualLevel).reversed())
            .toList();
    return new RiskRegister(
        dossier.id(),
        dossier.summary().highResidualRisk(),
        views,
        answered,
        Matrix.of(content.risks()).cells());
  }

  private static RiskView view(Risk risk, Map<UUID, MeasureProgress> progress) {
    return new RiskView(
        risk.id(),
        risk.description(),
        risk.source(),
        risk.chance(),
        risk.impact(),
        risk.level(),
        risk.measures().stream().map(m -> view(m, progress.get(m.id()))).toList(),
        risk.residualChance(),
        risk.residualImpact(),
        risk.residualLevel());
  }

  private static MeasureView view(Measure measure, @Nullable MeasureProgress progress) {
    var latest = progress == null ? null : progress.view();
    return new MeasureView(
        measure.id(),
        measure.description(),
        measure.owner(),
        measure.dueOn(),
        latest == null ? MeasureStatus.PLANNED : latest.status(),
        latest);
  }
}
