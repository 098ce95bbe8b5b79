package nl.datapeil.privacy.record;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;
import static nl.datapeil.privacy.PrivacyProblem.RECORD_NOT_FOUND;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.link.Addressed;
import nl.datapeil.privacy.record.reminder.Reminder;
import nl.datapeil.privacy.record.reminder.Reminders;

/// The store of all registers. A register asks for its own part by [#of]; callers hold the
/// transaction.
@ApplicationScoped
public class Records {
  private final RecordRepository records;
  private final Reminders reminders;
  private final Today today;
  private final RegisterUris uris;
  private final List<Addressed> others;

  Records(
      RecordRepository records,
      Reminders reminders,
      Today today,
      RegisterUris uris,
      @All List<Addressed> others) {
    this.records = records;
    this.reminders = reminders;
    this.today = today;
    this.uris = uris;
    this.others = List.copyOf(others);
  }

  /// The register of this kind, whose items say what `type` holds.
  public <C extends Content> Register<C> of(Kind kind, Class<C> type) {
    return new Register<>(kind, type, this);
  }

  /// The kind of an item, whatever register it is in.
  public Optional<Kind> kindOf(UUID id) {
    return records.findByIdOptional(id).map(Item::kind);
  }

  /// Any version of any item, its content as stored.
  public Optional<Filed<JsonNode>> version(UUID id, int number) {
    return records
        .findByIdOptional(id)
        .flatMap(item -> records.version(id, number).map(version -> filed(item, version)));
  }

  /// The versions of an item before this number, the newest first.
  public List<Filed<JsonNode>> versions(UUID id, int before, int limit) {
    return records.findByIdOptional(id).stream()
        .flatMap(item ->
            records.versions(id, before, limit).stream().map(version -> filed(item, version)))
        .toList();
  }

  /// Items of several registers at once, in order of their ids.
  public List<Summary> page(List<Kind> kinds, RecordFilter filter) {
    return items(kinds, filter).stream()
        .map(item ->
            new Summary(item.id(), uri(item), item.kind(), item.current().title(), item.status()))
        .toList();
  }

  /// The items of a register with their content as stored, in order of their ids.
  public Page<Filed<JsonNode>> contents(Kind kind, PageRequest page) {
    var filter = new RecordFilter(null, null, null, null, Map.of(), page);
    var found =
        items(List.of(kind), filter).stream().map(item -> filed(item, item.current())).toList();
    return Page.of(found, page.limit(), filed -> filed.header().id());
  }

  /// An item in one line.
  public record Summary(UUID id, URI uri, Kind kind, String title, String status) {}

  List<Item> items(List<Kind> kinds, RecordFilter filter) {
    return kinds.isEmpty() ? List.of() : records.page(kinds, filter);
  }

  Optional<Item> find(Kind kind, UUID id) {
    return records.findByIdOptional(id).filter(item -> item.kind() == kind);
  }

  Optional<Item> toChange(Kind kind, UUID id) {
    return records.toChange(id).filter(item -> item.kind() == kind);
  }

  /// What an item said at a moment.
  Optional<Filed<JsonNode>> version(Item item, Instant at) {
    return records.version(item.id(), at).map(version -> filed(item, version));
  }

  /// What the items of a register that were about this URI said at a moment.
  List<Filed<JsonNode>> versions(Kind kind, String link, Instant at) {
    return records.versions(kind, link, at).stream()
        .map(version -> filed(records.findById(version.recordId()), version))
        .toList();
  }

  /// Writes at once, so that the lock is the one the next reader gets.
  void store(Item item, List<Reminder> told) {
    records.persistAndFlush(item);
    reminders.replace(item.id(), told);
  }

  Today today() {
    return today;
  }

  Filed<JsonNode> filed(Item item, ItemVersion version) {
    var header =
        new Header(
            item.id(),
            uri(item),
            version.status(),
            version.number(),
            version.authorName(),
            version.reason(),
            item.createdAt(),
            version.madeAt());
    return new Filed<>(header, version.title(), version.author(), item.lock(), version.content());
  }

  private URI uri(Item item) {
    return uri(item.kind(), item.id());
  }

  /// The public address of an item; others name it by this.
  public URI uri(Kind kind, UUID id) {
    return uris.item(kind.path(), id);
  }

  /// The id in the public address of an item of this register.
  public Optional<UUID> idIn(Kind kind, String uri) {
    return uris.idIn(kind.path(), uri);
  }

  /// What is linked to must exist, as far as it would be here; elsewhere others see to that.
  public void requireThere(List<String> links) {
    var missing = links.stream().distinct().filter(this::isMissing).toList();
    if (!missing.isEmpty()) {
      throw INVALID_REQUEST.because(
          "Linked to, but nothing is there: %s. Mend the URI, or register it first.",
          "Hiernaar is verwezen, maar er is niets: %s. Verbeter de URI, of leg het eerst vast.",
          String.join(", ", missing));
    }
  }

  /// What counts for an activity is found under the one URI of it.
  void requirePlain(List<String> named) {
    var spelt = named.stream().filter(uri -> !plain(uri).equals(uri)).map(this::plain).toList();
    if (!spelt.isEmpty()) {
      throw INVALID_REQUEST.because(
          "Name an activity itself, not a version and in no other spelling. Write %s.",
          "Noem een verwerking zelf, geen versie en in geen andere spelling. Schrijf %s.",
          String.join(", ", spelt));
    }
  }

  private String plain(String uri) {
    return others.stream()
        .map(part -> part.plain(uri))
        .filter(p -> !p.equals(uri))
        .findFirst()
        .orElse(uri);
  }

  private boolean isMissing(String uri) {
    return others.stream().anyMatch(part -> part.lacks(uri))
        || Arrays.stream(Kind.values())
            .anyMatch(kind ->
                uri.startsWith(uris.register(kind.path()) + "/")
                    && uris.idWithin(kind.path(), uri).flatMap(id -> find(kind, id)).isEmpty());
  }

  /// The same answer whether it does not exist or is not for the caller.
  public static ProblemException notFound(UUID id) {
    return RECORD_NOT_FOUND.because(
        "Nothing that you may see has id %s here.", "Hier is niets dat u mag zien met id %s.", id);
  }
}
