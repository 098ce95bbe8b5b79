package nl.datapeil.privacy.assessment.attachment;

import static nl.datapeil.privacy.PrivacyProblem.ATTACHMENT_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.ATTACHMENT_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;

/// Keeps evidence: it may be added at any time, and is taken away from drafts only, which stays
/// known: advice may rest on it.
@ApplicationScoped
@Transactional
class AttachmentService {
  private static final int MOST = 100;

  private final AttachmentRepository attachments;
  private final Dossiers dossiers;
  private final Desk desk;
  private final AssessmentUris uris;
  private final Today today;

  AttachmentService(
      AttachmentRepository attachments,
      Dossiers dossiers,
      Desk desk,
      AssessmentUris uris,
      Today today) {
    this.attachments = attachments;
    this.dossiers = dossiers;
    this.desk = desk;
    this.uris = uris;
    this.today = today;
  }

  AttachmentView.All list(UUID id) {
    dossiers.summary(id);
    return new AttachmentView.All(attachments.all(id).stream().map(a -> view(id, a)).toList());
  }

  AttachmentView add(UUID id, Upload upload, Person by) {
    desk.requireTask(id, upload.task());
    if (attachments.countThere(id) >= MOST) {
      throw ATTACHMENT_REFUSED.because(
          "An assessment has at most 100 attachments; take one away first.",
          "Een assessment heeft hoogstens 100 bijlagen; haal er eerst een weg.");
    }
    var attachment = new Attachment(id, upload, by, today.now());
    attachments.persist(attachment);
    attachments.keep(upload.kept(attachment.id()));
    return view(id, attachment);
  }

  AttachmentView get(UUID id, UUID attachmentId) {
    return view(id, require(id, attachmentId));
  }

  byte[] content(UUID id, UUID attachmentId) {
    require(id, attachmentId);
    return attachments.content(attachmentId);
  }

  void remove(UUID id, UUID attachmentId, Caller.Known by) {
    desk.allow(Step.EDIT, dossiers.toChange(id), by, Grounds.NONE);
    require(id, attachmentId).remove(Person.of(by), today.now());
    attachments.erase(attachmentId);
  }

  private Attachment require(UUID id, UUID attachmentId) {
    return attachments
        .findByIdOptional(attachmentId)
        .filter(attachment -> attachment.isOf(id) && attachment.isThere())
        .orElseThrow(() ->
            ATTACHMENT_NOT_FOUND.because(
                "This assessment has no attachment %s.",
                "Dit assessment heeft geen bijlage %s.", attachmentId));
  }

  private AttachmentView view(UUID id, Attachment attachment) {
    return attachment.view(uris.of(id, "attachments/" + attachment.id()));
  }
}
