package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import org.jspecify.annotations.Nullable;

/// What other features may know of the register. Read anew each time: an approval, a revision or an
/// expiry counts from the next decision on.
@ApplicationScoped
public class FiledActivities {
  private final ActivityRepository activities;

  FiledActivities(ActivityRepository activities) {
    this.activities = activities;
  }

  public Optional<FiledActivity> find(UUID id) {
    return activities.currentVersion(id).map(ActivityVersion::filed);
  }

  /// Those that cover this dataset, whatever their status, in order of id.
  public List<FiledActivity> covering(String dataset, @Nullable UUID after, int most) {
    return activities.covering(dataset, after, most).stream().map(ActivityVersion::filed).toList();
  }
}
