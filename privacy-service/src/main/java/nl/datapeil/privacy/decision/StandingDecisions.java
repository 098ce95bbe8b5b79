package nl.datapeil.privacy.decision;

import static java.util.stream.Collectors.toSet;
import static nl.datapeil.privacy.PrivacyProblem.DECISION_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.decision.journal.Given;
import nl.datapeil.privacy.decision.journal.RecordedDecisions;
import org.jspecify.annotations.Nullable;

/// Whether decisions could be acted on. A permit stands for five seconds at most, so one that rests
/// on a withdrawn, expired or revised activity is never acted on later than that.
@ApplicationScoped
public class StandingDecisions {
  /// Clocks of those who log and of those who decide differ a little.
  private static final Duration LEEWAY = Duration.ofSeconds(5);

  private final RecordedDecisions decisions;
  private final ActivityUris uris;

  StandingDecisions(RecordedDecisions decisions, ActivityUris uris) {
    this.decisions = decisions;
    this.uris = uris;
  }

  /// Something done on a decision up to some moment, for an activity, of which the version may be
  /// told; `at` is where it stands in what was sent.
  public record Use(
      String at, UUID decision, String activity, @Nullable Integer version, Instant until) {}

  /// Ends the request unless each of these decisions permitted what was done, before it ended and
  /// still when it did. One look-up, however many there are.
  public void check(List<Use> uses) {
    if (uses.isEmpty()) {
      return;
    }
    var known = decisions.given(uses.stream().map(Use::decision).collect(toSet()));
    refuseUnknown(uses, known);
    var outdated =
        uses.stream().flatMap(use -> objection(use, known.get(use.decision())).stream()).toList();
    if (!outdated.isEmpty()) {
      throw DECISION_OUTDATED
          .because(
              "Nothing was stored: %d of these were done on a decision that did not permit it then."
                  + " Ask for a new one, for the same activity, right before the data leave, and"
                  + " log under that.",
              "Er is niets opgeslagen: %d hiervan zijn gedaan op een besluit dat het toen niet"
                  + " toestond. Vraag een nieuw besluit, voor dezelfde verwerking, vlak voor de"
                  + " gegevens vertrekken, en log onder dat besluit.",
              outdated.size())
          .with(outdated);
    }
  }

  private static void refuseUnknown(List<Use> uses, Map<UUID, Given> known) {
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

  private Optional<Violation> objection(Use use, @Nullable Given given) {
    return Optional.ofNullable(why(use, given)).map(why -> new Violation(use.at(), why));
  }

  private @Nullable Text why(Use use, @Nullable Given given) {
    if (given == null || !given.permitted()) {
      return new Text("permits nothing", "staat niets toe");
    }
    var named = uris.named(use.activity()).orElse(null);
    if (named == null || !named.id().equals(given.activity())) {
      return new Text("is for another activity", "is voor een andere verwerking");
    }
    var version = named.version() == null ? use.version() : named.version();
    if (version != null && !version.equals(given.version())) {
      return Text.of(
          "is for version %s of the activity",
          "is voor versie %s van de verwerking", String.valueOf(given.version()));
    }
    if (given.decidedAt().isAfter(use.until().plus(LEEWAY))) {
      return Text.of(
          "was given afterwards, at %s", "is pas daarna gegeven, om %s", given.decidedAt());
    }
    var until = given.validUntil();
    return use.until().isAfter(until) ? Text.of("stood until %s", "gold tot %s", until) : null;
  }
}
