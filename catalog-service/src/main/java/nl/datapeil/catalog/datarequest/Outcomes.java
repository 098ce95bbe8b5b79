package nl.datapeil.catalog.datarequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// What an outcome needs. Answers are public, so only published datasets are answers.
@ApplicationScoped
class Outcomes {
  private static final Text NEEDED_BY_ANSWER =
      new Text("name at least one dataset", "noem minstens één dataset");
  private static final Text NEEDED_BY_PILOT =
      new Text("say where the pilot is described", "zeg waar de pilot is beschreven");
  private static final Text NOT_PUBLISHED =
      new Text("is no published dataset", "is geen gepubliceerde dataset");
  private static final Text TWICE = new Text("is listed twice", "staat er twee keer in");

  private final KnownDatasets datasets;

  Outcomes(KnownDatasets datasets) {
    this.datasets = datasets;
  }

  void check(OutcomeDraft outcome) {
    var wrong = new ArrayList<Violation>();
    if (outcome.kind() == OutcomeDraft.Kind.ANSWERED && outcome.datasets().isEmpty()) {
      wrong.add(new Violation("datasets", NEEDED_BY_ANSWER));
    }
    if (outcome.kind() == OutcomeDraft.Kind.IN_PILOT && outcome.pilot() == null) {
      wrong.add(new Violation("pilot", NEEDED_BY_PILOT));
    }
    var known = datasets.byId(outcome.datasets(), Sight.PUBLIC);
    var seen = new HashSet<>();
    for (var i = 0; i < outcome.datasets().size(); i++) {
      var id = outcome.datasets().get(i);
      if (!known.containsKey(id)) {
        wrong.add(new Violation("datasets[" + i + "]", NOT_PUBLISHED));
      } else if (!seen.add(id)) {
        wrong.add(new Violation("datasets[" + i + "]", TWICE));
      }
    }
    KnownDatasets.refuse(wrong);
  }
}
