package nl.datapeil.privacy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.dossier.Summary;

/// What other features may know of assessments. Read anew each time, by one statement: a withdrawal
/// or a review date that passed counts from the next decision on.
@ApplicationScoped
public class FiledAssessments {
  private final Dossiers dossiers;
  private final ActivityUris uris;

  FiledAssessments(Dossiers dossiers, ActivityUris uris) {
    this.dossiers = dossiers;
    this.uris = uris;
  }

  /// All assessments about this activity, the oldest first.
  public List<FiledAssessment> ofActivity(UUID activity) {
    return dossiers.about(uris.of(activity).toString()).stream()
        .map(FiledAssessments::filed)
        .toList();
  }

  private static FiledAssessment filed(Summary summary) {
    return new FiledAssessment(
        summary.id(),
        summary.form().urn(),
        summary.form().version(),
        summary.status(),
        summary.outcomes(),
        summary.reviewOn(),
        summary.highResidualRisk());
  }
}
