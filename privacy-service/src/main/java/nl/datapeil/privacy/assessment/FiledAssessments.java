package nl.datapeil.privacy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.dossier.Summary;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.record.link.Addressed;

/// What other features may know of assessments. Read anew each time: a withdrawal or a review date
/// that passed counts for whoever asks next.
@ApplicationScoped
public class FiledAssessments implements Addressed {
  private static final String REGISTER = "assessments";

  private final Dossiers dossiers;
  private final Forms forms;
  private final AssessmentUris uris;
  private final ActivityUris activities;
  private final RegisterUris registers;

  FiledAssessments(
      Dossiers dossiers,
      Forms forms,
      AssessmentUris uris,
      ActivityUris activities,
      RegisterUris registers) {
    this.dossiers = dossiers;
    this.forms = forms;
    this.uris = uris;
    this.activities = activities;
    this.registers = registers;
  }

  /// All assessments about this activity, the oldest first.
  public List<FiledAssessment> ofActivity(UUID activity) {
    return dossiers.about(activities.of(activity).toString()).stream().map(this::filed).toList();
  }

  @Override
  public boolean lacks(String uri) {
    return uri.startsWith(registers.register(REGISTER) + "/")
        && registers.idWithin(REGISTER, uri).filter(dossiers::has).isEmpty();
  }

  private FiledAssessment filed(Summary summary) {
    return new FiledAssessment(
        uris.of(summary.id()),
        summary.version(),
        summary.form().urn(),
        forms.kind(summary.form()),
        summary.status(),
        summary.outcomes(),
        summary.reviewOn());
  }
}
