package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.activity.terms.PublicActivity;
import nl.datapeil.privacy.activity.terms.Status;
import org.jspecify.annotations.Nullable;

/// What anyone may know of the register, for features that show it in other forms. Callers hold the
/// transaction.
@ApplicationScoped
public class PublicActivities {
  private final ActivityRepository activities;
  private final ActivityUris uris;
  private final Today today;

  PublicActivities(ActivityRepository activities, ActivityUris uris, Today today) {
    this.activities = activities;
    this.uris = uris;
    this.today = today;
  }

  /// Its current version, while that is approved.
  public Optional<PublicActivity> find(UUID id) {
    return activities
        .currentVersion(id)
        .flatMap(this::shown)
        .filter(activity -> activity.status() == Status.APPROVED);
  }

  /// A version that was approved once, whatever became of it.
  public Optional<PublicActivity> version(UUID id, int number) {
    return activities.version(id, number).flatMap(this::shown);
  }

  /// The last version that was ever approved.
  public Optional<PublicActivity> latest(UUID id) {
    return activities.lastApproved(id).flatMap(this::shown);
  }

  /// The approved ones that speak of these words, the oldest first.
  public List<PublicActivity> page(@Nullable String words, PageRequest page) {
    var filter = new ActivityFilter(null, null, words, page);
    return activities.page(filter, true, today.date()).stream()
        .flatMap(activity -> activity.current().shown(uris, today.date()).stream())
        .toList();
  }

  /// How many are approved and no secret.
  public long count() {
    return activities.countPublic(today.date());
  }

  private Optional<PublicActivity> shown(ActivityVersion version) {
    return version.shown(uris, today.date());
  }
}
