package nl.datapeil.catalog.quality.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.datapeil.kit.problem.Text;

/// Scores a dataset as MQA does. Distributions are taken to hold the same content, so the one with
/// most points counts.
public final class Scoring {
  private static final Text CLOSED =
      new Text(
          "The data are closed and nothing is handed out, so there is nothing to judge.",
          "De data zijn gesloten en er wordt niets uitgegeven, dus er valt niets te beoordelen.");

  /// To be raised when code alone judges otherwise, so that all scores are made anew.
  private static final int CODE = 1;

  private Scoring() {}

  /// Another one when the metrics are others, or what is known of formats, or the code.
  public static String edition() {
    var metrics =
        Arrays.stream(Metric.values()).map(metric -> metric.id() + metric.points()).toList();
    return Integer.toHexString(31 * (31 * metrics.hashCode() + Formats.edition()) + CODE);
  }

  public static Assessment of(Facts facts) {
    var all = new ArrayList<>(ofDataset(facts));
    var best = bestDistribution(facts);
    if (best < 0) {
      all.addAll(withoutDistribution(facts));
    } else {
      all.addAll(DistributionScoring.of(facts, best));
    }
    all.sort(Comparator.comparing(Judgement::metric));
    return new Assessment(all, best);
  }

  private static int bestDistribution(Facts facts) {
    ToIntFunction<Integer> points =
        index -> DistributionScoring.of(facts, index).stream().mapToInt(Judgement::points).sum();
    var best = -1;
    var most = -1;
    for (var index = 0; index < facts.typed().path("distribution").size(); index++) {
      var here = points.applyAsInt(index);
      if (here > most) {
        most = here;
        best = index;
      }
    }
    return best;
  }

  private static List<Judgement> ofDataset(Facts facts) {
    var typed = facts.typed();
    return List.of(
        has(Metric.KEYWORD, typed, "keyword"),
        has(Metric.THEME, typed, "theme"),
        has(Metric.SPATIAL, typed, "spatial"),
        has(Metric.TEMPORAL, typed, "temporal"),
        Judgement.of(Metric.CONFORMANCE, "", facts.violations() == 0),
        has(Metric.ACCESS_RIGHTS, typed, "accessRights"),
        Judgement.of(
            Metric.ACCESS_RIGHTS_LISTED,
            "accessRights",
            isListed("access-right", Present.iri(typed.path("accessRights")), facts)),
        has(Metric.CONTACT, typed, "contactPoint"),
        has(Metric.PUBLISHER, typed, "publisher"));
  }

  private static List<Judgement> withoutDistribution(Facts facts) {
    var all = new ArrayList<Judgement>();
    for (var metric : Metric.values()) {
      if (metric == Metric.ISSUED) {
        all.add(has(metric, facts.typed(), "issued"));
      } else if (metric == Metric.MODIFIED) {
        all.add(has(metric, facts.typed(), "modified"));
      } else if (metric.ofDistribution()) {
        all.add(
            facts.open()
                ? Judgement.of(metric, "distribution", false)
                : Judgement.notMeasured(metric, "distribution", CLOSED));
      }
    }
    return all;
  }

  private static Judgement has(Metric metric, JsonNode typed, String member) {
    return Judgement.of(metric, member, Present.in(typed.path(member)));
  }

  /// Whether the list has this IRI, or could have it.
  static boolean isListed(String list, String iri, Facts facts) {
    return facts
        .lists()
        .get(list)
        .filter(found -> found.get(iri) != null || (!found.complete() && found.covers(iri)))
        .isPresent();
  }
}
