package nl.datapeil.privacy.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.event.Events;

/// Tells whoever acts on an activity that its standing changed, in the transaction of the change.
@ApplicationScoped
class ActivityEvents {
  private static final String TYPE = "nl.datapeil.privacy.activity.";

  private final Events events;
  private final ActivityUris uris;

  ActivityEvents(Events events, ActivityUris uris) {
    this.events = events;
    this.uris = uris;
  }

  void approved(Activity activity) {
    publish("approved", activity);
  }

  void withdrawn(Activity activity) {
    publish("withdrawn", activity);
  }

  /// A new version counts, as a draft: nothing is permitted on the activity until it is approved.
  void revised(Activity activity) {
    publish("revised", activity);
  }

  private void publish(String what, Activity activity) {
    var id = activity.id();
    var version = activity.number();
    events.publish(
        TYPE + what,
        uris.of(id),
        Map.of("id", id, "version", version, "versionUri", uris.ofVersion(id, version)));
  }
}
