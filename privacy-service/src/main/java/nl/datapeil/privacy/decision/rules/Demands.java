package nl.datapeil.privacy.decision.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Source;
import nl.datapeil.privacy.policy.rules.Duty;
import nl.datapeil.privacy.policy.rules.Duty.OnAnswer;
import nl.datapeil.privacy.policy.rules.Duty.OnColumn;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import nl.datapeil.privacy.policy.rules.Strictness;
import org.jspecify.annotations.Nullable;

/// Gathers what activity and policies demand, and keeps of each kind the most protective, with
/// everyone who demands it. What policies demand of columns depends on their sensitivity only, so
/// it costs the same for one column as for a hundred.
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

  private final Map<Place, Demand<OnColumn>> columns = new HashMap<>();
  private final Map<Sensitivity, Demand<OnColumn>> sensitivities = new EnumMap<>(Sensitivity.class);
  private final Map<Object, Demand<OnAnswer>> answer = new LinkedHashMap<>();

  private record Place(String dataset, String column) {}

  /// The duty that comes of all, and who demand no less than it.
  private static final class Demand<D extends Duty> {
    private final BinaryOperator<D> stricter;
    private final Set<Source> because = new LinkedHashSet<>();
    private List<Source> told = List.of();
    private D duty;

    Demand(D duty, BinaryOperator<D> stricter) {
      this.duty = duty;
      this.stricter = stricter;
    }

    /// Made once, for many columns share one demand.
    List<Source> everyone() {
      if (told.size() != because.size()) {
        told = List.copyOf(because);
      }
      return told;
    }

    Demand<D> add(D other, Collection<Source> sources) {
      var both = stricter.apply(duty, other);
      var isOther = both.equals(other);
      if (both.equals(duty) && !isOther) {
        return this;
      }
      if (isOther && !both.equals(duty)) {
        because.clear();
      }
      because.addAll(sources);
      told = List.of();
      duty = both;
      return this;
    }
  }

  void onColumn(String dataset, String column, OnColumn duty, Source source) {
    columns
        .computeIfAbsent(
            new Place(dataset, column), _ -> new Demand<OnColumn>(duty, Strictness::both))
        .add(duty, List.of(source));
  }

  void onSensitivity(Sensitivity sensitivity, OnColumn duty, Source source) {
    sensitivities
        .computeIfAbsent(sensitivity, _ -> new Demand<OnColumn>(duty, Strictness::both))
        .add(duty, List.of(source));
  }

  void onAnswer(OnAnswer duty, Source source) {
    answer
        .computeIfAbsent(Strictness.kind(duty), _ -> new Demand<OnAnswer>(duty, Strictness::both))
        .add(duty, List.of(source));
  }

  /// Columns as they are asked for, then the answer as a whole.
  List<Obligation> obligations(Question question) {
    var all = new ArrayList<Obligation>();
    of(question)
        .forEach((place, demand) ->
            all.add(
                new Obligation(place.dataset(), place.column(), demand.duty, demand.everyone())));
    all.addAll(onAnswer());
    return all;
  }

  private Map<Place, Demand<OnColumn>> of(Question question) {
    var demands = new LinkedHashMap<Place, Demand<OnColumn>>();
    for (var dataset : question.datasets()) {
      for (var column : dataset.columns()) {
        var place = new Place(dataset.uri(), column.name());
        var known = demands.getOrDefault(place, columns.get(place));
        var both = together(known, sensitivities.get(column.sensitivity()));
        if (both != null) {
          demands.put(place, both);
        }
      }
    }
    return demands;
  }

  private static @Nullable Demand<OnColumn> together(
      @Nullable Demand<OnColumn> one, @Nullable Demand<OnColumn> other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new Demand<OnColumn>(one.duty, Strictness::both)
        .add(one.duty, one.because)
        .add(other.duty, other.because);
  }

  /// Of the answer as a whole, always in the same order.
  List<Obligation> onAnswer() {
    return answer.values().stream()
        .sorted(
            Comparator.comparingInt(
                    (Demand<OnAnswer> demand) -> ORDER.indexOf(demand.duty.getClass()))
                .thenComparing(demand -> demand.duty.toString()))
        .map(demand -> new Obligation(null, null, demand.duty, demand.everyone()))
        .toList();
  }
}
