package nl.datapeil.privacy.assessment.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.FactList;

/// The consultation of the supervisory authority as a chapter of a document.
@ApplicationScoped
@Transactional
public class ConsultationChapter {
  private final ConsultationRepository consultations;
  private final WorkingDays working;

  ConsultationChapter(ConsultationRepository consultations, WorkingDays working) {
    this.consultations = consultations;
    this.working = working;
  }

  /// Nothing, where the authority was not asked.
  public Stream<Block> of(UUID assessment, Locale language) {
    return consultations.of(assessment).stream()
        .flatMap(consultation -> blocks(consultation.view(working), language));
  }

  private static Stream<Block> blocks(ConsultationView view, Locale language) {
    var heading = new Text("Prior consultation (art. 36)", "Voorafgaande raadpleging (art. 36)");
    var facts =
        new FactList(language)
            .add("Asked on", "Gevraagd op", view.submittedOn())
            .add("Reference", "Kenmerk", view.reference())
            .add("Recorded by", "Vastgelegd door", view.by())
            .add("Extended on", "Verlengd op", view.extendedOn())
            .add("Answer due on", "Antwoord uiterlijk", view.dueOn())
            .add("Answered on", "Antwoord op", view.concludedOn());
    if (view.outcome() != null) {
      facts.add("Outcome", "Uitkomst", words(view.outcome()));
    }
    facts.addProse("Answer", "Antwoord", Markup.prose(view.text() == null ? "" : view.text()));
    return Stream.of(new Block.Heading(1, heading.in(language)), facts.block());
  }

  private static Text words(Outcome outcome) {
    return switch (outcome) {
      case NO_OBJECTION -> new Text("no objection", "geen bezwaar");
      case ADVICE -> new Text("written advice", "schriftelijk advies");
      case OBJECTION -> new Text("objection", "bezwaar");
      case NO_ANSWER -> new Text("no answer in time", "geen antwoord binnen de termijn");
    };
  }
}
