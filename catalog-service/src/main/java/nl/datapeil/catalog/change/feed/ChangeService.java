package nl.datapeil.catalog.change.feed;

import static nl.datapeil.catalog.CatalogProblem.CHANGE_NOT_FOUND;
import static nl.datapeil.catalog.CatalogProblem.CURSOR_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.change.ChangeFilter;
import nl.datapeil.catalog.change.ChangeReader;
import nl.datapeil.catalog.change.Happening;
import org.jspecify.annotations.Nullable;

/// Reading what happened. A page goes on after an event that the caller was shown, never after a
/// number: numbers would tell how much else there is.
@ApplicationScoped
@Transactional
public class ChangeService {
  private final ChangeReader log;
  private final CatalogConfig config;

  ChangeService(ChangeReader log, CatalogConfig config) {
    this.log = log;
    this.config = config;
  }

  /// Some events, and after which one to read on. `more` is true when the search for them ended
  /// before the log did.
  record Found(List<Happening> events, @Nullable UUID next, boolean more) {
    Found {
      events = List.copyOf(events);
    }

    boolean isNothingYet() {
      return events.isEmpty() && !more;
    }
  }

  Found page(ChangeFilter filter, @Nullable UUID after, @Nullable Instant from, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var looked = log.look(start(filter.everything(), after, from), filter, capped);
    var last = looked.found().isEmpty() ? after : looked.found().getLast().id();
    return new Found(
        looked.found(), looked.end() == null ? last : looked.end().id(), looked.end() != null);
  }

  /// Grows with every change.
  long head() {
    return log.head();
  }

  Happening get(UUID id, Sight sight) {
    return log.find(id)
        .filter(found -> found.change().visible() || sight == Sight.EVERYTHING)
        .orElseThrow(() ->
            CHANGE_NOT_FOUND.because("No event has id %s.", "Geen gebeurtenis heeft id %s.", id));
  }

  /// The number to read on after: that of an event, or the last one before an instant.
  public long start(boolean everything, @Nullable UUID after, @Nullable Instant from) {
    if (after != null) {
      return log.find(after)
          .filter(found -> found.change().visible() || everything)
          .orElseThrow(() ->
              CURSOR_UNKNOWN.because(
                  "`after` is no event that you were given; leave it out to begin anew.",
                  "`after` is geen gebeurtenis die u kreeg; laat het weg om opnieuw te beginnen."))
          .line()
          .seq();
    }
    return from == null ? 0 : log.before(from);
  }
}
