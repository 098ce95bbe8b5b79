package nl.datapeil.catalog.change.feed;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.change.Happening;
import org.jspecify.annotations.Nullable;

/// The three forms of a page of changes.
@Singleton
class ChangeFormats {
  static final String JSON = "application/json";
  static final String ATOM = "application/atom+xml";
  static final List<String> ALL = List.of(JSON, CloudEvent.BATCH_MEDIA_TYPE, ATOM);

  private final CloudEvents events;
  private final InstantSource clock;

  ChangeFormats(CloudEvents events, InstantSource clock) {
    this.events = events;
    this.clock = clock;
  }

  /// `self` is this page, `more` the one after it, which begins after the event `next`.
  record Place(URI self, URI more, @Nullable UUID next) {}

  Object of(List<Happening> found, boolean everything, String type, Place place) {
    var views = found.stream().map(one -> ChangeView.of(one, everything)).toList();
    return switch (type) {
      case ATOM -> AtomFeed.of(views, place.self(), place.more(), clock.instant());
      case CloudEvent.BATCH_MEDIA_TYPE -> found.stream().map(events::of).toList();
      default -> new ChangePage(views, place.next());
    };
  }

  CloudEvent event(Happening happening) {
    return events.of(happening);
  }
}
