package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyProblem.DECISION_NOT_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.decision.Decider.Case;
import nl.datapeil.privacy.decision.Decider.Taken;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.ground.Ground;
import nl.datapeil.privacy.decision.ground.Grounds;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.decision.journal.Journal;
import nl.datapeil.privacy.decision.journal.Line;
import org.jspecify.annotations.Nullable;

/// Takes decisions and gives each once it is on record, with the grounds it was taken on still
/// current: when they changed meanwhile it is taken again. No transaction of its own, for the
/// journal writes decisions of many requests in one.
@ApplicationScoped
class DecisionService {
  private static final int MOST_ATTEMPTS = 10;

  private final Grounds grounds;
  private final Decider decider;
  private final Journal journal;
  private final ActivityUris uris;

  DecisionService(Grounds grounds, Decider decider, Journal journal, ActivityUris uris) {
    this.grounds = grounds;
    this.decider = decider;
    this.journal = journal;
    this.uris = uris;
  }

  /// Who asks, in which trace.
  record Asking(String by, CallTrace trace) {
    Line.Call call() {
      return new Line.Call(Ids.next(), by, trace.traceId(), trace.spanId(), trace.parentSpanId());
    }
  }

  Answer decide(Evaluation.Checked asked, Asking asking) {
    return decide(List.of(asked), Semantic.EXECUTE_ALL, asking).getFirst();
  }

  /// In the order in which they are asked, up to where the semantic stops.
  List<Answer> decide(List<Evaluation.Checked> asked, Semantic semantic, Asking asking) {
    for (var attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      var ground = grounds.current();
      var taken = take(asked, semantic, asking.call(), ground);
      if (journal.record(taken.stream().map(Taken::line).toList())) {
        return taken.stream().map(Taken::answer).toList();
      }
      grounds.forget(ground);
    }
    throw DECISION_NOT_RECORDED.because(
        "What decisions rest on keeps changing. Try again.",
        "Waar besluiten op rusten blijft veranderen. Probeer het opnieuw.");
  }

  private List<Taken> take(
      List<Evaluation.Checked> asked, Semantic semantic, Line.Call call, Ground ground) {
    var taken = new ArrayList<Taken>();
    var now = decider.now();
    for (var one : asked) {
      var matter = new Case(one, purpose(ground, one.purpose()), taken.size(), now, call);
      var next = decider.take(matter, ground);
      taken.add(next);
      if (semantic.stopsAt(next.answer().decision())) {
        break;
      }
    }
    return taken;
  }

  private Purpose purpose(Ground ground, @Nullable String stated) {
    if (stated == null) {
      return new Purpose.NotStated();
    }
    return uris.idIn(stated)
        .map((UUID id) -> grounds.purpose(ground, id))
        .orElseGet(Purpose.Unknown::new);
  }
}
