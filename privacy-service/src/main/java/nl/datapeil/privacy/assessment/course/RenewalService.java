package nl.datapeil.privacy.assessment.course;

import static nl.datapeil.privacy.PrivacyProblem.ALREADY_RENEWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.record.endpoint.Tagged;
import org.jspecify.annotations.Nullable;

/// Drafts the assessment that is to replace another: that one counts until the new is in force. It
/// follows the newest version of the form.
@ApplicationScoped
@Transactional
class RenewalService {
  private final Desk desk;
  private final Dossiers dossiers;
  private final Forms forms;
  private final AssessmentUris uris;
  private final Today today;

  RenewalService(Desk desk, Dossiers dossiers, Forms forms, AssessmentUris uris, Today today) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.forms = forms;
    this.uris = uris;
    this.today = today;
  }

  Tagged<AssessmentView> renew(UUID id, @Nullable String title, Caller.Known officer) {
    desk.take(id, null, Step.RENEW, officer, Grounds.NONE, null);
    var old = dossiers.get(id);
    var replaced = replaced(old);
    dossiers
        .successor(replaced)
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
    var key = forms.find(old.form().urn(), null);
    var content =
        old.content().withForm(forms.moved(old.content().form(), old.form(), key, today.now()));
    var opening =
        new Desk.Opening(
            key,
            title == null ? content : content.titled(title, content.about()),
            key.equals(old.form()) ? null : "From " + old.form() + " to " + key,
            replaced,
            id);
    return desk.open(opening, officer);
  }

  /// What never came into force leaves its place to the one that it was to replace.
  private UUID replaced(Dossier old) {
    var at = old;
    var before = at.standing().supersedes();
    while (before != null && !at.cameIntoForce()) {
      at = dossiers.get(before);
      before = at.standing().supersedes();
    }
    return at.id();
  }
}
