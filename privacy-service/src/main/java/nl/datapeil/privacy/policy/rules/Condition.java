package nl.datapeil.privacy.policy.rules;

import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import org.jspecify.annotations.Nullable;

/// When a rule applies. An empty set and an absent level are any; all that is stated must hold.
///
/// @param activities the purposes it is about
/// @param legalBases the category of purpose: the ground it rests on
/// @param roles one of which the asker has
/// @param finerThan places finer than this
public record Condition(
    Set<Sensitivity> sensitivities,
    Set<UUID> activities,
    Set<LegalBasis> legalBases,
    Set<String> roles,
    Set<String> actions,
    @Nullable Granularity finerThan) {
  /// Another role than these tells nothing of who asks.
  public static final Set<String> KNOWN_ROLES =
      Set.of(
          "steward",
          "privacy-officer",
          "dpo",
          "analyst",
          "domain-expert",
          "viewer",
          "admin",
          "service",
          "controller",
          "citizen");

  public Condition {
    sensitivities = Set.copyOf(sensitivities);
    activities = Set.copyOf(activities);
    legalBases = Set.copyOf(legalBases);
    roles = Set.copyOf(roles);
    actions = Set.copyOf(actions);
  }

  public boolean holds(Circumstances now) {
    return among(sensitivities, now.sensitivity())
        && among(activities, now.activity())
        && among(legalBases, now.legalBasis())
        && among(actions, now.action())
        && concerns(now.roles())
        && (finerThan == null
            || now.granularity() == null
            || now.granularity().compareTo(finerThan) < 0);
  }

  private static <T> boolean among(Set<T> stated, T value) {
    return stated.isEmpty() || stated.contains(value);
  }

  private boolean concerns(Set<String> asker) {
    return roles.isEmpty()
        || asker.stream().noneMatch(KNOWN_ROLES::contains)
        || asker.stream().anyMatch(roles::contains);
  }
}
