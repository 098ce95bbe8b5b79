package nl.datapeil.privacy.record;

import static nl.datapeil.privacy.PrivacyProblem.RECORD_CHANGED;
import static nl.datapeil.privacy.PrivacyProblem.RECORD_WITHDRAWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.privacy.Person;
import org.jspecify.annotations.Nullable;

/// The items of one kind, typed. Services call it within their transaction.
public final class Register<C extends Content> {
  private final Kind kind;
  private final Class<C> type;
  private final Records records;

  Register(Kind kind, Class<C> type, Records records) {
    this.kind = kind;
    this.type = type;
    this.records = records;
  }

  public Filed<C> create(C content, Person author) {
    records.requirePlain(content.activities());
    records.requireThere(content.links());
    var item = new Item(kind, content, author, records.today().now(), records.today().zone());
    records.store(item, content.reminders(records.today().zone()));
    return current(item);
  }

  public Optional<Filed<C>> find(UUID id) {
    return records.find(kind, id).map(this::current);
  }

  public Filed<C> get(UUID id) {
    return current(require(id));
  }

  /// As it is now; nobody else changes it before the caller's transaction ends.
  public Filed<C> toChange(UUID id) {
    return current(locked(id));
  }

  /// As it was at a moment, when it was there.
  public Optional<Filed<C>> find(UUID id, Instant at) {
    return records
        .find(kind, id)
        .flatMap(item -> records.version(item, at))
        .map(version -> version.map(this::typed));
  }

  /// All that were about this URI at a moment, as they were then.
  public List<Filed<C>> about(String link, Instant at) {
    return records.versions(kind, link, at).stream()
        .map(version -> version.map(this::typed))
        .toList();
  }

  /// All of them, read a page at a time as far as they are asked for; the oldest first.
  public Stream<Filed<C>> all(RecordFilter filter) {
    return Stream.iterate(
            Optional.of(page(filter)),
            Optional::isPresent,
            page -> page.map(Page::next).map(next -> page(filter.from(next))))
        .flatMap(page -> page.orElseThrow().items().stream());
  }

  /// Every version of an item, the newest first.
  public List<Filed<C>> versions(UUID id) {
    return records.versions(id, Integer.MAX_VALUE, Integer.MAX_VALUE).stream()
        .map(version -> version.map(this::typed))
        .toList();
  }

  /// The oldest first.
  public Page<Filed<C>> page(RecordFilter filter) {
    var found = records.items(List.of(kind), filter).stream().map(this::current).toList();
    return Page.of(found, filter.page().limit(), filed -> filed.header().id());
  }

  /// Files a new version; `lock` says which state the editor saw.
  public Filed<C> revise(UUID id, int lock, C content, Person editor, @Nullable String reason) {
    var item = changeable(id, lock);
    records.requirePlain(content.activities());
    var known = typed(item.current().content()).links();
    records.requireThere(content.links().stream().filter(link -> !known.contains(link)).toList());
    item.revise(
        content, new Attribution(editor, records.today().now(), reason), records.today().zone());
    records.store(item, content.reminders(records.today().zone()));
    return current(item);
  }

  /// From here on it counts no more; all versions stay readable.
  public Filed<C> withdraw(UUID id, int lock, Person editor, String reason) {
    var item = changeable(id, lock);
    item.withdraw(new Attribution(editor, records.today().now(), reason));
    records.store(item, List.of());
    return current(item);
  }

  /// What still came of an item that was withdrawn meanwhile, as a next version of it.
  public Filed<C> supplement(UUID id, C content, Person author, String reason) {
    var item = locked(id);
    item.supplement(content, new Attribution(author, records.today().now(), reason));
    records.store(item, List.of());
    return current(item);
  }

  private Item changeable(UUID id, int lock) {
    var item = locked(id);
    if (item.isWithdrawn()) {
      throw RECORD_WITHDRAWN.because(
          "It was withdrawn and changes no more. Make a new one instead.",
          "Het is ingetrokken en wijzigt niet meer. Maak in plaats daarvan een nieuw.");
    }
    if (item.lock() != lock) {
      throw RECORD_CHANGED.because(
          "It has changed since it was read. GET it again, then repeat the change with the new"
              + " ETag.",
          "Het is gewijzigd sinds het is gelezen. Haal het opnieuw op en herhaal de wijziging met"
              + " de nieuwe ETag.");
    }
    return item;
  }

  private Item locked(UUID id) {
    return records.toChange(kind, id).orElseThrow(() -> Records.notFound(id));
  }

  private Item require(UUID id) {
    return records.find(kind, id).orElseThrow(() -> Records.notFound(id));
  }

  private Filed<C> current(Item item) {
    return records.filed(item, item.current()).map(this::typed);
  }

  private C typed(JsonNode content) {
    return ContentJson.read(content, type);
  }
}
