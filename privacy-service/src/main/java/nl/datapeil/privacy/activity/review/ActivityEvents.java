package nl.datapeil.privacy.activity.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.event.Events;

/// Tells whoever acts on an activity that its standing changed, in the transaction of the change.
@ApplicationScoped
public class ActivityEvents {
  private static final String TYPE = "nl.datapeil.privacy.activity.";

  private final Events events;
  private final ActivityUris uris;

  ActivityEvents(Events events, ActivityUris uris) {
    this.events = events;
    this.uris = uris;
  }

  public void approved(UUID activity, int version) {
    publish("approved", activity, version);
  }

  public void withdrawn(UUID activity, int version) {
    publish("withdrawn", activity, version);
  }

  /// A new version counts, as a draft: nothing is permitted on the activity until it is approved.
  public void revised(UUID activity, int version) {
    publish("revised", activity, version);
  }

  private void publish(String what, UUID id, int version) {
    events.publish(
        TYPE + what,
        uris.of(id),
        Map.of("id", id, "version", version, "versionUri", uris.ofVersion(id, version)));
  }
}
