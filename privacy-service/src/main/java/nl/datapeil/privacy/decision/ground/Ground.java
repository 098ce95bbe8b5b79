package nl.datapeil.privacy.decision.ground;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.policy.rules.Policy;
import org.jspecify.annotations.Nullable;

/// All that decisions rest on, as it was at one moment: activities are added as they are asked for.
public final class Ground {
  private final long epoch;
  private final LocalDate day;
  private final long readAt;
  private final List<Policy> policies;
  private final Map<UUID, Purpose> activities;
  private final Set<UUID> asked = ConcurrentHashMap.newKeySet();

  /// `epoch` was read before anything else; `readAt` is of [System#nanoTime].
  Ground(
      long epoch,
      LocalDate day,
      long readAt,
      List<Policy> policies,
      Map<UUID, Purpose> activities) {
    this.epoch = epoch;
    this.day = day;
    this.readAt = readAt;
    this.policies = List.copyOf(policies);
    this.activities = new ConcurrentHashMap<>(activities);
  }

  public long epoch() {
    return epoch;
  }

  /// On another day other assessments, agreements and periods hold.
  public LocalDate day() {
    return day;
  }

  public List<Policy> policies() {
    return policies;
  }

  public Duration age() {
    return Duration.ofNanos(System.nanoTime() - readAt);
  }

  /// The same, read again: what rests on an epoch holds as long as the epoch does.
  Ground seenAgain(long now) {
    return new Ground(epoch, day, now, policies, activities);
  }

  boolean isOlderThan(Duration limit) {
    return age().compareTo(limit) >= 0;
  }

  @Nullable Purpose known(UUID activity) {
    return activities.get(activity);
  }

  void keep(UUID activity, Purpose purpose) {
    activities.put(activity, purpose);
  }

  void note(UUID activity) {
    asked.add(activity);
  }

  Set<UUID> asked() {
    return Set.copyOf(asked);
  }
}
