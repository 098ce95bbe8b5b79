package nl.datapeil.catalog.change.feed;

import jakarta.inject.Singleton;
import java.net.URI;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.change.Happening;

/// Makes an event of a line of the log. No attribute names a person or gives a reason.
@Singleton
public class CloudEvents {
  private static final String PREFIX = "nl.datapeil.catalog.";

  private final URI source;

  CloudEvents(CatalogConfig config) {
    source = config.notification().source();
  }

  public CloudEvent of(Happening happening) {
    var change = happening.change();
    var data =
        new CloudEvent.Data(
            change.kind(), change.subject(), change.uri(), change.action(), change.version());
    return new CloudEvent(
        "1.0",
        happening.id(),
        source,
        PREFIX + change.kind() + "." + change.action(),
        change.subject().toString(),
        happening.line().at(),
        change.uri(),
        change.visible() ? "application/json" : null,
        change.visible() ? data : null,
        null,
        null);
  }
}
