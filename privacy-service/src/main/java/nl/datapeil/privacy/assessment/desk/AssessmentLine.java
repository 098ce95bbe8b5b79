package nl.datapeil.privacy.assessment.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.assessment.dossier.Summary;
import nl.datapeil.privacy.assessment.workflow.Status;
import nl.datapeil.privacy.assessment.workflow.Workflow;
import org.jspecify.annotations.Nullable;

/// An assessment as a list shows it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssessmentLine(
    UUID id,
    URI uri,
    String title,
    Definition definition,
    Workflow workflow,
    Status status,
    Instant statusSince,
    int version,
    List<String> about,
    Map<String, String> outcomes,
    boolean highResidualRisk,
    @Nullable LocalDate reviewOn,
    Instant createdAt,
    Instant updatedAt) {
  public record Definition(String urn, String version) {}

  public AssessmentLine {
    about = List.copyOf(about);
    outcomes = Map.copyOf(outcomes);
  }

  public static AssessmentLine of(Summary summary, URI uri) {
    return new AssessmentLine(
        summary.id(),
        uri,
        summary.title(),
        new Definition(summary.form().urn(), summary.form().version()),
        summary.workflow(),
        summary.status(),
        summary.times().statusSince(),
        summary.version(),
        summary.about(),
        summary.outcomes(),
        summary.highResidualRisk(),
        summary.reviewOn(),
        summary.times().created(),
        summary.times().updated());
  }
}
