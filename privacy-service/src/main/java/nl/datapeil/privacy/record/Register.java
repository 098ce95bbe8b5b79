package nl.datapeil.privacy.record;

import static nl.datapeil.privacy.PrivacyProblem.RECORD_CHANGED;
import static nl.datapeil.privacy.PrivacyProblem.RECORD_WITHDRAWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    var item = new Item(kind, content, author, records.today().now());
    records.store(item, content.reminders());
    return current(item);
  }

  public Optional<Filed<C>> find(UUID id) {
    return records.find(kind, id).map(this::current);
  }

  public Filed<C> get(UUID id) {
    return current(require(id));
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
    item.revise(content, new Attribution(editor, records.today().now(), reason));
    records.store(item, content.reminders());
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
    var item = require(id);
    item.supplement(content, new Attribution(author, records.today().now(), reason));
    records.store(item, List.of());
    return current(item);
  }

  private Item changeable(UUID id, int lock) {
    var item = require(id);
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
