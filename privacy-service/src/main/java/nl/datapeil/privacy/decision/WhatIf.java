package nl.datapeil.privacy.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.activity.terms.TermsDraft;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.answer.Answers;
import nl.datapeil.privacy.decision.ground.Ground;
import nl.datapeil.privacy.decision.ground.Grounds;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.rules.Rules;
import org.jspecify.annotations.Nullable;

/// Answers what would be decided, by the rules of now and any draft that is sent along. Nothing is
/// recorded, so nobody may act on it.
@ApplicationScoped
class WhatIf {
  private static final UUID DRAFT = new UUID(0, 0);

  private final Grounds grounds;
  private final Answers answers;
  private final ActivityUris uris;
  private final Today today;

  WhatIf(Grounds grounds, Answers answers, ActivityUris uris, Today today) {
    this.grounds = grounds;
    this.answers = answers;
    this.uris = uris;
    this.today = today;
  }

  Answer answer(Evaluation.Checked asked) {
    return answer(asked, grounds.afresh());
  }

  /// All on the same ground, up to where the semantic stops.
  List<Answer> answer(List<Evaluation.Checked> asked, Semantic semantic) {
    var ground = grounds.afresh();
    var given = new ArrayList<Answer>();
    for (var one : asked) {
      var next = answer(one, ground);
      given.add(next);
      if (semantic.stopsAt(next.decision())) {
        break;
      }
    }
    return given;
  }

  private Answer answer(Evaluation.Checked asked, Ground ground) {
    var drafts = asked.drafts();
    var purpose = purpose(ground, asked, drafts == null ? null : drafts.activityDraft());
    var policies = new ArrayList<>(ground.policies());
    if (drafts != null && drafts.policyDraft() != null) {
      var in = new InputCheck();
      policies.add(drafts.policyDraft().hypothetical(in, "context.policyDraft"));
      in.refuseWhenWrong();
    }
    var verdict = Rules.decide(asked.question(), purpose, policies, today.date());
    return answers.of(null, verdict, purpose);
  }

  /// A draft is taken as if it were approved, in the place of the activity that is named.
  private Purpose purpose(Ground ground, Evaluation.Checked asked, @Nullable TermsDraft sent) {
    var stated =
        asked.purpose() == null
            ? new Purpose.NotStated()
            : uris.idIn(asked.purpose())
                .map((UUID id) -> grounds.purpose(ground, id))
                .orElseGet(Purpose.Unknown::new);
    if (sent == null) {
      return stated;
    }
    var terms = sent.check();
    var filed = Answers.activityOf(stated);
    var draft =
        new FiledActivity(
            filed == null ? DRAFT : filed.id(),
            filed == null ? 1 : filed.version() + 1,
            true,
            true,
            false,
            terms);
    return new Purpose.Filed(draft, grounds.facts(draft));
  }
}
