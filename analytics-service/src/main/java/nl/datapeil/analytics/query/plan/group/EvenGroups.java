package nl.datapeil.analytics.query.plan.group;

import static nl.datapeil.analytics.AnalyticsProblem.OBLIGATION_UNMET;

import java.util.ArrayList;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.calcite.rel.core.Aggregate;

/// Where numbers of people are rounded or perturbed, their groups may not tell them either: there
/// are as many pairs of persons as give away how many persons there are, and a thousand groups of
/// nearly the same people have a thousand noises to average.
final class EvenGroups {
  private final Aggregate aggregate;
  private final Origins origins;

  EvenGroups(Aggregate aggregate, Identities identities) {
    this.aggregate = aggregate;
    origins = new Origins(aggregate.getInput(), identities);
  }

  /// Ends the request when a group is made by more than one person at a time.
  void requireOfOnePerson() {
    for (var key : aggregate.getGroupSet()) {
      if (origins.persons(key).size() > 1) {
        throw OBLIGATION_UNMET.because(
            "Numbers of people leave rounded or perturbed for this purpose, and groups by a value"
                + " of several persons at once, such as pairs, tell them exactly. Group by values"
                + " of one table of persons, or join the tables on the national id.",
            "Voor dit doel gaan aantallen mensen afgerond of verstoord naar buiten, en groepen naar"
                + " een waarde van meer personen tegelijk, zoals paren, vertellen ze precies."
                + " Groepeer naar waarden van één tabel met personen, of koppel de tabellen op het"
                + " burgerservicenummer.");
      }
    }
  }

  /// Ends the request when groups of nearly the same people are made by rows that are about nobody.
  void requireOfOtherPeople() {
    var byOthers = false;
    for (var key : aggregate.getGroupSet()) {
      if (Origins.isMixed(origins.of(key)) || origins.isTiedUnevenly(key)) {
        throw nearlyTheSame();
      }
      byOthers |= Origins.isOfOthers(origins.of(key));
    }
    if (byOthers && taken().stream().anyMatch(field -> Origins.isMixed(origins.of(field)))) {
      throw nearlyTheSame();
    }
  }

  /// The fields that decide what each call takes.
  private List<Integer> taken() {
    var taken = new ArrayList<Integer>();
    for (var call : aggregate.getAggCallList()) {
      taken.addAll(call.getArgList());
      if (call.filterArg >= 0) {
        taken.add(call.filterArg);
      }
    }
    return taken;
  }

  private static ProblemException nearlyTheSame() {
    return OBLIGATION_UNMET.because(
        "Numbers of people leave perturbed for this purpose, and groups by a table without persons"
            + " can hold nearly the same people many times, so that the noise averages out. Join"
            + " that table on equal values only, and compare it with persons nowhere else.",
        "Voor dit doel gaan aantallen mensen verstoord naar buiten, en groepen naar een tabel"
            + " zonder personen kunnen vele malen bijna dezelfde mensen bevatten, zodat de ruis"
            + " wegvalt. Koppel die tabel alleen op gelijke waarden en vergelijk haar verder"
            + " nergens met personen.");
  }
}
