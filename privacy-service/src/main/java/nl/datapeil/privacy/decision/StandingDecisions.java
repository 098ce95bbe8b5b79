package nl.datapeil.privacy.decision;

import static java.util.stream.Collectors.toSet;
import static nl.datapeil.privacy.PrivacyProblem.DECISION_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.decision.journal.RecordedDecisions;
import nl.datapeil.privacy.decision.journal.Standing;
import org.jspecify.annotations.Nullable;

/// Whether decisions could be acted on. A permit stands for five seconds at most, so one that rests
/// on a withdrawn, expired or revised activity is never acted on later than that.
@ApplicationScoped
public class StandingDecisions {
  private final RecordedDecisions decisions;

  StandingDecisions(RecordedDecisions decisions) {
    this.decisions = decisions;
  }

  /// Something done on a decision up to some moment; `at` is where it stands in what was sent.
  public record Use(String at, UUID decision, Instant until) {}

  /// Ends the request unless each of these decisions permitted something, and still did at the end
  /// of its use. One look-up, however many there are.
  public void check(List<Use> uses) {
    if (uses.isEmpty()) {
      return;
    }
    var known = decisions.standing(uses.stream().map(Use::decision).collect(toSet()));
    refuseUnknown(uses, known);
    var outdated =
        uses.stream().flatMap(use -> objection(use, known.get(use.decision())).stream()).toList();
    if (!outdated.isEmpty()) {
      throw DECISION_OUTDATED
          .because(
              "Nothing was stored: %d of these were done on a decision that did not permit it then."
                  + " Ask for a new one right before the data leave, and log under that.",
              "Er is niets opgeslagen: %d hiervan zijn gedaan op een besluit dat het toen niet"
                  + " toestond. Vraag een nieuw besluit vlak voor de gegevens vertrekken, en log"
                  + " onder dat besluit.",
              outdated.size())
          .with(outdated);
    }
  }

  private static void refuseUnknown(List<Use> uses, Map<UUID, Standing> known) {
    var in = new InputCheck();
    for (var use : uses) {
      in.require(
          known.containsKey(use.decision()),
          use.at(),
          "is no decision that was ever given",
          "is geen besluit dat ooit is gegeven");
    }
    in.refuseWhenWrong();
  }

  private static Optional<Violation> objection(Use use, @Nullable Standing standing) {
    if (standing == null || !standing.permitted()) {
      return Optional.of(new Violation(use.at(), new Text("permits nothing", "staat niets toe")));
    }
    var until = standing.validUntil();
    return use.until().isAfter(until)
        ? Optional.of(
            new Violation(use.at(), new Text("stood until " + until, "gold tot " + until)))
        : Optional.empty();
  }
}
