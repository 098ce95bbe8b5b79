package nl.datapeil.privacy.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.content.Content;
import nl.datapeil.privacy.assessment.desk.AssessmentLine;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.AssessmentFilter;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.form.Stamp;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.endpoint.Tagged;
import org.jspecify.annotations.Nullable;

/// Drafting assessments: one method per use case, one transaction each.
@ApplicationScoped
@Transactional
class AssessmentService {
  private final Desk desk;
  private final Dossiers dossiers;
  private final Forms forms;
  private final AssessmentUris uris;
  private final Today today;
  private final Records records;

  AssessmentService(
      Desk desk,
      Dossiers dossiers,
      Forms forms,
      AssessmentUris uris,
      Today today,
      Records records) {
    this.records = records;
    this.desk = desk;
    this.dossiers = dossiers;
    this.forms = forms;
    this.uris = uris;
    this.today = today;
  }

  Tagged<AssessmentView> create(AssessmentDraft.Checked draft, Caller.Known author) {
    records.requireThere(draft.about());
    var key = forms.find(draft.definition(), draft.version());
    var earlier = draft.basedOn() == null ? null : dossiers.get(draft.basedOn());
    var stamp = new Stamp(author.name(), today.now());
    var form =
        earlier == null
            ? forms.empty(key, stamp)
            : forms.prefilled(key, earlier.form(), earlier.content().form(), stamp);
    var content = new Content(draft.title(), about(draft, earlier), form, List.of());
    return desk.open(new Desk.Opening(key, content, null, null, draft.basedOn()), author);
  }

  /// What a DPIA is about need not be typed again after the pre-scan.
  private static List<String> about(AssessmentDraft.Checked draft, @Nullable Dossier earlier) {
    return draft.about().isEmpty() && earlier != null ? earlier.content().about() : draft.about();
  }

  Page<AssessmentLine> list(AssessmentFilter filter) {
    var found =
        dossiers.page(filter).stream().map(s -> AssessmentLine.of(s, uris.of(s.id()))).toList();
    return Page.of(found, filter.page().limit(), AssessmentLine::id);
  }

  Tagged<AssessmentView> rename(
      UUID id, int lock, SubjectDraft.Checked subject, Caller.Known editor) {
    if (subject.about() != null) {
      records.requireThere(subject.about());
    }
    return desk.edit(
        id, lock, editor, subject.why(), dossier -> subject.appliedTo(dossier.content()));
  }

  Tagged<AssessmentView> answer(
      UUID id, int lock, AnswersDraft.Checked answers, Caller.Known editor) {
    var stamp = new Stamp(editor.name(), today.now());
    return desk.edit(
        id,
        lock,
        editor,
        answers.why(),
        dossier ->
            dossier
                .content()
                .withForm(
                    forms.merged(
                        dossier.form(), dossier.content().form(), answers.patch(), stamp)));
  }
}
