package nl.datapeil.privacy.decision.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Duty.OnAnswer;
import nl.datapeil.privacy.policy.rules.Duty.OnColumn;
import nl.datapeil.privacy.policy.rules.Strictness;

/// Gathers what activity and policies demand, and keeps of each kind the most protective, with
/// everyone who demands it.
final class Demands {
  private static final List<Class<? extends OnAnswer>> ORDER =
      List.of(
          Duty.SmallestGroup.class,
          Duty.AggregatesOnly.class,
          Duty.FinestGranularity.class,
          Duty.Round.class,
          Duty.Perturb.class,
          Duty.Recipients.class,
          Duty.Expiry.class,
          Duty.Log.class);

  private final Map<Place, Demand<OnColumn>> columns = new LinkedHashMap<>();
  private final Map<Object, Demand<OnAnswer>> answer = new LinkedHashMap<>();

  private record Place(String dataset, String column) {}

  private record Demand<D extends Duty>(D duty, List<Source> because) {
    Demand(D duty, Source source) {
      this(duty, List.of(source));
    }

    /// Who demands less than the two together is not named.
    Demand<D> and(Demand<D> other, BinaryOperator<D> stricter) {
      var both = stricter.apply(duty, other.duty);
      var first = both.equals(duty);
      if (first != both.equals(other.duty)) {
        return first ? this : other;
      }
      return new Demand<>(
          both, Stream.concat(because.stream(), other.because.stream()).distinct().toList());
    }
  }

  void onColumn(String dataset, String column, OnColumn duty, Source source) {
    columns.merge(
        new Place(dataset, column),
        new Demand<>(duty, source),
        (one, other) -> one.and(other, Strictness::both));
  }

  void onAnswer(OnAnswer duty, Source source) {
    answer.merge(
        Strictness.kind(duty),
        new Demand<>(duty, source),
        (one, other) -> one.and(other, Strictness::both));
  }

  /// Columns as they were asked for, then the answer as a whole, always in the same order.
  List<Obligation> obligations() {
    var all = new ArrayList<Obligation>();
    columns.forEach((place, demand) ->
        all.add(new Obligation(place.dataset(), place.column(), demand.duty(), demand.because())));
    answer.values().stream()
        .sorted(
            Comparator.comparingInt(
                    (Demand<OnAnswer> demand) -> ORDER.indexOf(demand.duty.getClass()))
                .thenComparing(demand -> demand.duty.toString()))
        .forEach(demand -> all.add(new Obligation(null, null, demand.duty(), demand.because())));
    return all;
  }
}
