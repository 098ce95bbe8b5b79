package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Objects;
import nl.datapeil.privacy.decision.rules.Verdict.Deny;
import nl.datapeil.privacy.decision.rules.Verdict.Permit;
import nl.datapeil.privacy.policy.rules.Duty;

/// Whether one verdict protects at least as much as another: told apart from the rules themselves,
/// by what an answer may still show.
final class Protection {
  private static final List<String> COARSER = List.of("YEAR", "DECADE", "BUURT", "WIJK");

  private Protection() {}

  static boolean atLeast(Verdict strict, Verdict loose) {
    return switch (loose) {
      case Deny _ -> strict instanceof Deny;
      case Permit(var demanded) ->
          strict instanceof Deny
              || demanded.stream().allMatch(duty -> isMet(duty, ((Permit) strict).obligations()));
    };
  }

  private static boolean isMet(Obligation demanded, List<Obligation> promised) {
    return promised.stream()
        .filter(p -> Objects.equals(p.dataset(), demanded.dataset()))
        .filter(p -> Objects.equals(p.column(), demanded.column()))
        .anyMatch(p -> meets(p.duty(), demanded.duty()));
  }

  private static boolean meets(Duty promised, Duty demanded) {
    return promised.equals(demanded)
        || switch (demanded) {
          case Duty.OnColumn _ when promised instanceof Duty.Drop -> true;
          case Duty.Drop() -> false;
          case Duty.Pseudonymise _ -> promised.equals(new Duty.Pseudonymise(null));
          case Duty.Generalise(var to) ->
              promised instanceof Duty.Generalise(var other) && isAbove(other, to);
          case Duty.SmallestGroup(var size) ->
              promised instanceof Duty.SmallestGroup(var other) && other >= size;
          case Duty.FinestGranularity(var level) ->
              promised instanceof Duty.FinestGranularity(var other) && other.compareTo(level) >= 0;
          case Duty.Round(var base) ->
              promised instanceof Duty.Round(var other) && other % base == 0;
          case Duty.Perturb(var method, var amount) ->
              promised instanceof Duty.Perturb(var same, var other)
                  && same == method
                  && (method == Duty.Method.CELL_KEY
                      ? other.compareTo(amount) >= 0
                      : other.compareTo(amount) <= 0);
          case Duty.Recipients(var allowed) ->
              promised instanceof Duty.Recipients(var other) && allowed.containsAll(other);
          case Duty.Expiry(var until) ->
              promised instanceof Duty.Expiry(var other) && !other.isAfter(until);
          case Duty.AggregatesOnly(), Duty.Log() -> false;
        };
  }

  /// Of the hierarchies that the random rules use.
  private static boolean isAbove(String coarse, String fine) {
    var one = COARSER.indexOf(coarse);
    var other = COARSER.indexOf(fine);
    return one >= 0 && other >= 0 && one / 2 == other / 2 && one > other;
  }
}
