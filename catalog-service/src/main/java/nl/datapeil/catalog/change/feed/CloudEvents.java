package nl.datapeil.catalog.change.feed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Happening;
import nl.datapeil.catalog.term.Kind;

/// Makes an event of a line of the log. No attribute names a person or gives a reason.
@Singleton
public class CloudEvents {
  private static final String PREFIX = "nl.datapeil.catalog.";

  private final URI source;
  private final URI home;

  @Inject
  CloudEvents(CatalogConfig config) {
    this(config.notification().source(), config.publicUrl());
  }

  /// `home` is where this API is.
  CloudEvents(URI source, URI home) {
    this.source = source;
    this.home = home;
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
        address(change),
        change.visible() ? "application/json" : null,
        change.visible() ? data : null,
        null,
        null);
  }

  /// Where this API shows the thing: a reader sends its token there, so it is never a URI that
  /// somebody else chose.
  private URI address(Change change) {
    var paths = Arrays.stream(Kind.values()).filter(kind -> kind.singular().equals(change.kind()));
    var path = paths.map(Kind::path).findFirst();
    var own = change.uri();
    if (path.isEmpty() && own != null && own.toString().startsWith(home + "/")) {
      return own;
    }
    return URI.create(home + "/" + path.orElse(change.kind() + "s") + "/" + change.subject());
  }
}
