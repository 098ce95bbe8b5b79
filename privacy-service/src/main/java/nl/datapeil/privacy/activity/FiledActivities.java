package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.activity.terms.FiledActivity;
import nl.datapeil.privacy.record.link.Addressed;
import org.jspecify.annotations.Nullable;

/// What other features may know of the register. Read anew each time: an approval, a revision or an
/// expiry counts from the next decision on.
@ApplicationScoped
public class FiledActivities implements Addressed {
  private static final Pattern VERSION =
      Pattern.compile("(?<activity>.+)/versions/(?<number>\\d{1,9})");

  private final ActivityRepository activities;
  private final ActivityUris uris;

  FiledActivities(ActivityRepository activities, ActivityUris uris) {
    this.activities = activities;
    this.uris = uris;
  }

  public Optional<FiledActivity> find(UUID id) {
    return activities.currentVersion(id).map(ActivityVersion::filed);
  }

  /// How long each of its versions that was ever approved says that data are kept.
  public List<Period> approvedRetention(UUID id) {
    return activities.approved(id).stream()
        .map(version -> Period.parse(version.filed().terms().retentionPeriod()))
        .toList();
  }

  /// Those that cover this dataset, whatever their status, in order of id.
  public List<FiledActivity> covering(String dataset, @Nullable UUID after, int most) {
    return activities.covering(dataset, after, most).stream().map(ActivityVersion::filed).toList();
  }

  @Override
  public boolean lacks(String uri) {
    return uri.startsWith(uris.register() + "/") && !isThere(uri);
  }

  @Override
  public String plain(String uri) {
    return uris.plain(uri);
  }

  private boolean isThere(String uri) {
    var version = VERSION.matcher(uri);
    return version.matches()
        ? uris.idIn(version.group("activity"))
            .flatMap(id -> activities.version(id, Integer.parseInt(version.group("number"))))
            .isPresent()
        : uris.idIn(uri).flatMap(activities::findByIdOptional).isPresent();
  }
}
