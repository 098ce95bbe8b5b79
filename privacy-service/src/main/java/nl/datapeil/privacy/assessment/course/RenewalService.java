package nl.datapeil.privacy.assessment.course;

import static nl.datapeil.privacy.PrivacyProblem.ALREADY_RENEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.desk.AssessmentView.Tagged;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jspecify.annotations.Nullable;

/// Drafts the assessment that is to replace another: that one counts until the new is in force.
@ApplicationScoped
@Transactional
class RenewalService {
  private final Desk desk;
  private final Dossiers dossiers;
  private final AssessmentUris uris;

  RenewalService(Desk desk, Dossiers dossiers, AssessmentUris uris) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.uris = uris;
  }

  Tagged renew(UUID id, @Nullable String title, Caller.Known officer) {
    desk.take(id, null, Step.RENEW, officer, Grounds.NONE, null);
    dossiers
        .successor(id)
        .ifPresent(successor -> {
          throw ALREADY_RENEWED
              .because(
                  "A renewal of this assessment exists already: go on with that one.",
                  "Er is al een herziening van dit assessment: ga daarmee verder.")
              .linking(
                  "successor-version",
                  uris.of(successor),
                  new Text("The renewal", "De herziening"));
        });
    var old = dossiers.get(id);
    var content = old.content();
    var opening =
        new Desk.Opening(
            old.form(),
            title == null ? content : content.titled(title, content.about()),
            null,
            id,
            id);
    return desk.open(opening, officer);
  }
}
