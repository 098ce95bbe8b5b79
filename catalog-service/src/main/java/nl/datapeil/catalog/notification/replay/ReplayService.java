package nl.datapeil.catalog.notification.replay;

import static nl.datapeil.catalog.CatalogProblem.CHANGE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.change.feed.ChangeService;
import nl.datapeil.catalog.notification.SubscriptionService;
import nl.datapeil.catalog.notification.SubscriptionView;
import nl.datapeil.catalog.notification.Terms;
import nl.datapeil.catalog.notification.progress.ProgressRepository;
import nl.datapeil.kit.identity.Caller;
import org.jspecify.annotations.Nullable;

/// Telling again what was told, or was given up on.
@ApplicationScoped
@Transactional
class ReplayService {
  private static final UUID ALL = new UUID(0, 0);

  private final SubscriptionService subscriptions;
  private final ProgressRepository progress;
  private final DeadLetterRepository letters;
  private final ChangeService changes;
  private final Terms terms;

  ReplayService(
      SubscriptionService subscriptions,
      ProgressRepository progress,
      DeadLetterRepository letters,
      ChangeService changes,
      Terms terms) {
    this.subscriptions = subscriptions;
    this.progress = progress;
    this.letters = letters;
    this.changes = changes;
    this.terms = terms;
  }

  /// Events keep their id, so that a subscriber sees which it had; they get new numbers.
  SubscriptionView replay(UUID id, ReplayDraft draft, Caller.Known caller) {
    subscriptions.get(id, caller);
    var from = draft.from() == null ? null : draft.from().toInstant();
    progress.moveTo(id, changes.start(seesAll(caller), draft.after(), from), terms.now());
    return subscriptions.get(id, caller);
  }

  Page<DeadLetter> deadLetters(UUID id, @Nullable UUID after, int limit, Caller.Known caller) {
    subscriptions.get(id, caller);
    var start = changes.start(true, after, null);
    var found = letters.after(id, start, limit + 1);
    return Page.of(found, limit, DeadLetter::event, letter -> letter);
  }

  /// One of them, or all when `event` is null.
  RedeliveryView redeliver(UUID id, @Nullable UUID event, Caller.Known caller) {
    subscriptions.get(id, caller);
    var events = letters.redeliver(id, event == null ? ALL : event);
    if (event != null && events == 0) {
      throw CHANGE_NOT_FOUND.because(
          "No dead letter holds event %s.", "Geen onbestelde gebeurtenis heeft id %s.", event);
    }
    progress.wake(id, terms.now());
    return new RedeliveryView(events);
  }

  private static boolean seesAll(Caller caller) {
    return Sight.of(caller) == Sight.EVERYTHING;
  }
}
