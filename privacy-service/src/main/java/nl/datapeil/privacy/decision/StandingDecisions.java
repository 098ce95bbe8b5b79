package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyProblem.DECISION_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.privacy.decision.journal.RecordedDecisions;

/// Whether a decision could be acted on. A permit stands for five seconds at most, so one that
/// rests on a withdrawn, expired or revised activity is never acted on later than that.
@ApplicationScoped
public class StandingDecisions {
  private final RecordedDecisions decisions;

  StandingDecisions(RecordedDecisions decisions) {
    this.decisions = decisions;
  }

  /// Ends the request unless this decision permitted something, and still did at that moment.
  public void check(UUID decision, Instant at) {
    var until = decisions.permittedUntil(decision);
    if (until.isEmpty()) {
      throw DECISION_OUTDATED.because(
          "No decision with id %s permits anything.",
          "Geen besluit met id %s staat iets toe.", decision);
    }
    if (at.isAfter(until.get())) {
      throw DECISION_OUTDATED.because(
          "The decision stood until %s. Ask for a new one right before the data leave, and log"
              + " under that.",
          "Het besluit gold tot %s. Vraag een nieuw besluit vlak voor de gegevens vertrekken, en"
              + " log onder dat besluit.",
          until.get());
    }
  }
}
