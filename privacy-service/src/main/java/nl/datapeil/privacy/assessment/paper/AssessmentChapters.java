package nl.datapeil.privacy.assessment.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.chapter.AnswersChapters;
import nl.datapeil.privacy.assessment.chapter.OutcomeChapter;
import nl.datapeil.privacy.assessment.consultation.ConsultationChapter;
import nl.datapeil.privacy.assessment.desk.AssessmentUris;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.dossier.Summary;
import nl.datapeil.privacy.assessment.form.Filled;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.mitigation.RiskChapters;
import nl.datapeil.privacy.assessment.workflow.CourseWords;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.FactList;

/// What an assessment says, from where it stands to who signed for it.
@ApplicationScoped
class AssessmentChapters {
  private final Forms forms;
  private final RiskChapters risks;
  private final ConsultationChapter consultation;
  private final AssessmentUris uris;
  private final Today today;

  AssessmentChapters(
      Forms forms,
      RiskChapters risks,
      ConsultationChapter consultation,
      AssessmentUris uris,
      Today today) {
    this.forms = forms;
    this.risks = risks;
    this.consultation = consultation;
    this.uris = uris;
    this.today = today;
  }

  Filled filled(Dossier dossier) {
    return forms.filled(dossier.form(), dossier.content().form());
  }

  List<Block> of(Dossier dossier, Filled filled, Locale language) {
    var course = new CourseChapter(language, today);
    return Stream.of(
            Stream.of(facts(dossier.summary(), language)),
            OutcomeChapter.of(1, filled.outcome(), language),
            AnswersChapters.of(filled.definition(), filled.state(), filled.outcome(), language)
                .stream(),
            risks.of(dossier, language),
            consultation.of(dossier.id(), language),
            course.of(dossier.steps()))
        .flatMap(blocks -> blocks)
        .toList();
  }

  Block facts(Summary summary, Locale language) {
    return new FactList(language)
        .add("URI", "URI", uris.of(summary.id()))
        .add("Form", "Formulier", summary.form())
        .add("Status", "Status", CourseWords.of(summary.status()))
        .add("Since", "Sinds", today.dateOf(summary.times().statusSince()))
        .add("Version", "Versie", summary.version())
        .addAll("About", "Over", summary.about())
        .addAll("Outcome", "Uitkomst", AssessmentRow.outcomes(summary))
        .add("High risk remains", "Hoog restrisico", AssessmentRow.highRisk(summary))
        .add("Review before", "Herzien vóór", summary.reviewOn())
        .add("Begun on", "Begonnen op", today.dateOf(summary.times().created()))
        .add("Last changed", "Laatst gewijzigd", today.dateOf(summary.times().updated()))
        .block();
  }
}
