package nl.datapeil.privacy.event;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.privacy.PrivacyConfig;
import org.jspecify.annotations.Nullable;

/// Reads events in the order in which they happened.
@ApplicationScoped
@Transactional
class EventService {
  private final EventRepository events;
  private final URI source;

  EventService(EventRepository events, PrivacyConfig config) {
    this.events = events;
    source = config.eventSource();
  }

  List<CloudEvent> after(
      @Nullable UUID id, @Nullable String type, @Nullable String subject, int limit) {
    return events.after(numberOf(id), type, subject, limit).stream()
        .map(event -> event.view(source))
        .toList();
  }

  private long numberOf(@Nullable UUID id) {
    if (id == null) {
      return 0;
    }
    return events
        .named(id)
        .orElseThrow(() ->
            INVALID_REQUEST.because(
                "`after` is no event that you were given; leave it out to begin anew.",
                "`after` is geen gebeurtenis die u kreeg; laat het weg om opnieuw te beginnen."))
        .seq();
  }
}
