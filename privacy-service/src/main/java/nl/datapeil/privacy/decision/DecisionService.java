package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyProblem.DECISION_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.FiledActivities;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.rules.Rules;
import nl.datapeil.privacy.policy.PoliciesInForce;
import org.jspecify.annotations.Nullable;

/// Takes decisions and records each in the same transaction: none is given that is not on record.
@ApplicationScoped
@Transactional
class DecisionService {
  private final FiledActivities activities;
  private final ActivityUris uris;
  private final DecisionRepository decisions;
  private final Answers answers;
  private final PoliciesInForce policies;
  private final Today today;

  DecisionService(
      FiledActivities activities,
      ActivityUris uris,
      DecisionRepository decisions,
      Answers answers,
      PoliciesInForce policies,
      Today today) {
    this.activities = activities;
    this.uris = uris;
    this.decisions = decisions;
    this.answers = answers;
    this.policies = policies;
    this.today = today;
  }

  Answer decide(Evaluation.Checked asked, String askedBy) {
    var purpose = purposeOf(asked.purpose());
    var verdict = Rules.decide(asked.question(), purpose, policies.all(), today.date());
    var decision = new Decision(Ids.next(), today.now(), askedBy, asked, verdict);
    if (purpose instanceof Purpose.Filed(var activity, var _)) {
      decision.on(activity);
    }
    decisions.persist(decision);
    return answers.of(decision.id(), verdict, purpose);
  }

  DecisionView get(UUID id) {
    return decisions
        .findByIdOptional(id)
        .map(decision -> decision.view(uris))
        .orElseThrow(() ->
            DECISION_NOT_FOUND.because("No decision has id %s.", "Geen besluit heeft id %s.", id));
  }

  private Purpose purposeOf(@Nullable String stated) {
    if (stated == null) {
      return new Purpose.NotStated();
    }
    return uris.idIn(stated)
        .flatMap(activities::find)
        .<Purpose>map(activity -> new Purpose.Filed(activity, Facts.none()))
        .orElseGet(Purpose.Unknown::new);
  }
}
