package nl.datapeil.analytics.query;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.analytics.privacy.Decision.Obligation;

/// On what ground a query may run.
sealed interface Ground {
  /// All its tables are open and not about persons.
  record OpenData() implements Ground {}

  /// The privacy service permits it, for this activity and under these obligations.
  record Permitted(
      UUID decision,
      URI activity,
      int activityVersion,
      List<Obligation> obligations,
      Instant validUntil)
      implements Ground {
    public Permitted {
      obligations = List.copyOf(obligations);
    }

    /// Whether an answer made on this ground may leave on that one.
    boolean saysTheSameAs(Permitted other) {
      return activity.equals(other.activity)
          && activityVersion == other.activityVersion
          && Set.copyOf(obligations).equals(Set.copyOf(other.obligations));
    }

    /// The activity's id, under whatever address the register is known.
    String activityId() {
      var path = activity.getPath();
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }
}
