package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;
import static nl.datapeil.privacy.PrivacyProblem.LOG_ENTRY_DIFFERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.privacy.Today;
import org.jspecify.annotations.Nullable;

/// Adds to the processing log, once per id however often it is sent, and reads from it.
@ApplicationScoped
@Transactional
class LogService {
  private final LogRepository log;
  private final Today today;

  LogService(LogRepository log, Today today) {
    this.log = log;
    this.today = today;
  }

  /// `isNew` is false when the same entry was stored before.
  record Stored(LogView entry, boolean isNew) {}

  Stored add(LogEntry entry) {
    log.awaitTurn(entry.id());
    return log.findByIdOptional(entry.id())
        .map(before -> again(before, entry))
        .orElseGet(() -> first(entry));
  }

  private Stored first(LogEntry entry) {
    var stored = new StoredEntry(entry, today.now());
    log.persist(stored);
    return new Stored(stored.view(), true);
  }

  private static Stored again(StoredEntry before, LogEntry entry) {
    if (before.says(entry)) {
      return new Stored(before.view(), false);
    }
    throw LOG_ENTRY_DIFFERS.because(
        "The entry with id %s was stored with other contents; entries never change. Send new facts"
            + " under a new id.",
        "De regel met id %s is met een andere inhoud opgeslagen; regels wijzigen nooit. Stuur"
            + " nieuwe feiten onder een nieuw id.",
        entry.id());
  }

  LogView.Page list(LogFilter filter) {
    var found = log.page(filter, mark(filter.page().after())).stream();
    var views = found.map(StoredEntry::view).toList();
    var isLast = views.size() < filter.page().limit();
    return new LogView.Page(views, isLast ? null : views.getLast().entry().id());
  }

  private @Nullable StoredEntry mark(@Nullable UUID after) {
    if (after == null) {
      return null;
    }
    return log.findByIdOptional(after)
        .orElseThrow(() ->
            INVALID_REQUEST.because(
                "`after` is not the `next` of a page of this log.",
                "`after` is niet de `next` van een pagina van dit logboek."));
  }
}
