package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.activity.terms.FiledActivity;

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
}
