package nl.datapeil.privacy.decision.ground;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.FiledActivities;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.decision.input.Facts;
import nl.datapeil.privacy.decision.input.Purpose;
import nl.datapeil.privacy.policy.PoliciesInForce;
import org.jspecify.annotations.Nullable;

/// Reads what decisions rest on. The epoch comes first: what is read after it can be newer, which
/// shows when the decision is recorded, but never older.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class GroundReader {
  private final EntityManager database;
  private final FiledActivities activities;
  private final PoliciesInForce policies;
  private final List<FactSource> sources;
  private final Today today;

  GroundReader(
      EntityManager database,
      FiledActivities activities,
      PoliciesInForce policies,
      @All List<FactSource> sources,
      Today today) {
    this.database = database;
    this.activities = activities;
    this.policies = policies;
    this.sources = sources;
    this.today = today;
  }

  Ground read() {
    return read(null);
  }

  /// As it is now; all that was known stays so while epoch and day are the same, and of what was
  /// asked for lately the rest is read ahead.
  Ground read(@Nullable Ground known) {
    var readAt = System.nanoTime();
    var day = today.date();
    var epoch = epoch();
    if (known != null && known.epoch() == epoch && known.day().equals(day)) {
      return known.seenAgain(readAt);
    }
    var purposes = new HashMap<UUID, Purpose>();
    for (var id : known == null ? Set.<UUID>of() : known.asked()) {
      if (of(id) instanceof Purpose.Filed filed) {
        purposes.put(id, filed);
      }
    }
    return new Ground(epoch, day, readAt, policies.all(), purposes);
  }

  Purpose purpose(UUID activity) {
    return of(activity);
  }

  /// What a filed or drafted activity is known by elsewhere.
  Facts facts(FiledActivity activity) {
    return sources.stream().map(source -> source.of(activity)).reduce(Facts.none(), Facts::and);
  }

  private Purpose of(UUID id) {
    return activities
        .find(id)
        .<Purpose>map(activity -> new Purpose.Filed(activity, facts(activity)))
        .orElseGet(Purpose.Unknown::new);
  }

  private long epoch() {
    return ((Number)
            database
                .createNativeQuery("select epoch from decision_ground", Long.class)
                .getSingleResult())
        .longValue();
  }
}
