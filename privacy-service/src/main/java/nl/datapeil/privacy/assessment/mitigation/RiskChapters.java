package nl.datapeil.privacy.assessment.mitigation;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.chapter.AnsweredRiskChapter;
import nl.datapeil.privacy.assessment.chapter.RiskChapter;
import nl.datapeil.privacy.assessment.dossier.Dossier;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.document.model.Block;

/// The risks of an assessment as chapters of a document, with how far their measures are.
@ApplicationScoped
@Transactional
public class RiskChapters {
  private final Forms forms;
  private final MeasureProgressRepository progress;

  RiskChapters(Forms forms, MeasureProgressRepository progress) {
    this.forms = forms;
    this.progress = progress;
  }

  public Stream<Block> of(Dossier dossier, Locale language) {
    var words =
        progress.latest(dossier.id()).entrySet().stream()
            .collect(toMap(entry -> entry.getKey(), entry -> words(entry.getValue())));
    return Stream.concat(
        AnsweredRiskChapter.of(1, forms.risks(dossier.form(), dossier.content().form()), language),
        RiskChapter.of(1, dossier.content().risks(), words, language));
  }

  private static Text words(MeasureProgress progress) {
    return switch (progress.view().status()) {
      case PLANNED -> new Text("planned", "gepland");
      case IN_PROGRESS -> new Text("in progress", "in uitvoering");
      case DONE -> new Text("done", "gereed");
      case DROPPED -> new Text("dropped", "vervallen");
    };
  }
}
