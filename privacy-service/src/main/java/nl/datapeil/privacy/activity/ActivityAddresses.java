package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.record.Addressed;

/// What there is at the addresses of activities and their versions.
@ApplicationScoped
class ActivityAddresses implements Addressed {
  private static final Pattern VERSION =
      Pattern.compile("(?<activity>.+)/versions/(?<number>\\d{1,9})");

  private final ActivityRepository activities;
  private final ActivityUris uris;

  ActivityAddresses(ActivityRepository activities, ActivityUris uris) {
    this.activities = activities;
    this.uris = uris;
  }

  @Override
  public boolean lacks(String uri) {
    return uri.startsWith(uris.register() + "/") && !isThere(uri);
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
