package nl.datapeil.privacy.policy.rules;

import java.util.Set;
import java.util.TreeSet;
import nl.datapeil.privacy.policy.rules.Duty.AggregatesOnly;
import nl.datapeil.privacy.policy.rules.Duty.Drop;
import nl.datapeil.privacy.policy.rules.Duty.Expiry;
import nl.datapeil.privacy.policy.rules.Duty.FinestGranularity;
import nl.datapeil.privacy.policy.rules.Duty.Generalise;
import nl.datapeil.privacy.policy.rules.Duty.Log;
import nl.datapeil.privacy.policy.rules.Duty.OnAnswer;
import nl.datapeil.privacy.policy.rules.Duty.OnColumn;
import nl.datapeil.privacy.policy.rules.Duty.Perturb;
import nl.datapeil.privacy.policy.rules.Duty.Pseudonymise;
import nl.datapeil.privacy.policy.rules.Duty.Recipients;
import nl.datapeil.privacy.policy.rules.Duty.Round;
import nl.datapeil.privacy.policy.rules.Duty.SmallestGroup;

/// The order of strictness, all of it: the least that fulfils two duties at once. Whoever asks in
/// another order, or asks twice, gets the same.
///
/// | duty | the stricter |
/// |---|---|
/// | DROP | fulfils every duty on its column |
/// | PSEUDONYMISE | in the activity's own domain before a shared one; two shared ones: own |
/// | GENERALISE | the coarser of one family; of two families: DROP |
/// | PSEUDONYMISE and GENERALISE | DROP: neither fulfils the other |
/// | SMALLEST_GROUP | the larger |
/// | FINEST_GRANULARITY | the larger area |
/// | ROUND | the least common multiple |
/// | PERTURB | per method, the parameter that disturbs more; two methods: both |
/// | RECIPIENTS | who is allowed by both |
/// | EXPIRY | the earlier |
/// | AGGREGATES_ONLY, LOG | once is enough |
public final class Strictness {
  /// Beyond this every number is rounded to nothing anyhow.
  private static final long COARSEST = 1_000_000_000;

  private Strictness() {}

  public static OnColumn both(OnColumn one, OnColumn other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof Pseudonymise && other instanceof Pseudonymise) {
      return new Pseudonymise(null);
    }
    if (one instanceof Generalise(var a) && other instanceof Generalise(var b)) {
      return Hierarchies.coarser(a, b).<OnColumn>map(Generalise::new).orElseGet(Drop::new);
    }
    return new Drop();
  }

  /// Of one [#kind] only.
  public static OnAnswer both(OnAnswer one, OnAnswer other) {
    return switch (one) {
      case SmallestGroup(var size) when other instanceof SmallestGroup(var more) ->
          new SmallestGroup(Math.max(size, more));
      case FinestGranularity(var level) when other instanceof FinestGranularity(var next) ->
          new FinestGranularity(level.compareTo(next) >= 0 ? level : next);
      case Round(var base) when other instanceof Round(var next) -> new Round(common(base, next));
      case Perturb(var method, var parameter) when other instanceof Perturb(var _, var next) ->
          new Perturb(method, method.stricter(parameter, next));
      case Recipients(var allowed) when other instanceof Recipients(var next) ->
          new Recipients(shared(allowed, next));
      case Expiry(var until) when other instanceof Expiry(var next) ->
          new Expiry(until.isBefore(next) ? until : next);
      case AggregatesOnly() when other instanceof AggregatesOnly -> one;
      case Log() when other instanceof Log -> one;
      default -> throw new IllegalArgumentException(one + " and " + other + " differ in kind");
    };
  }

  /// Duties of one kind are combined into one; those of different kinds all hold.
  public static Object kind(OnAnswer duty) {
    return duty instanceof Perturb perturb ? perturb.method() : duty.getClass();
  }

  private static long common(long one, long other) {
    return Math.min(COARSEST, one / gcd(one, other) * other);
  }

  private static long gcd(long one, long other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    var both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
