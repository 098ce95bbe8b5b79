package nl.datapeil.catalog.entry.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Status;
import nl.datapeil.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/// A row of the table of entries, as bulk intake reads and writes it. A row that was read has no
/// `item`.
record EntryRow(
    UUID id,
    Kind kind,
    String iri,
    int version,
    Status status,
    @Nullable UUID source,
    String digest,
    EntryIntake.@Nullable Item item,
    String by,
    Instant at) {

  /// The row that `old`, or nothing, becomes by this item.
  static EntryRow of(
      @Nullable EntryRow old,
      @Nullable UUID source,
      EntryIntake.Item item,
      String by,
      Instant now) {
    var described = item.described();
    return new EntryRow(
        old == null ? Ids.next() : old.id(),
        described.kind(),
        described.iri().toString(),
        old == null ? 0 : old.version() + 1,
        item.publish() ? Status.PUBLISHED : old == null ? Status.DRAFT : old.status(),
        source,
        EntryIntake.digest(described.digest(), item.governance()),
        item,
        by,
        now);
  }

  EntryRow archived(String by, Instant now) {
    return new EntryRow(id, kind, iri, version + 1, Status.ARCHIVED, source, digest, null, by, now);
  }

  /// Whether a published entry may become this, and one with columns about people.
  boolean isFit(Set<UUID> aboutPeople) {
    var violates = item != null && item.described().violations() > 0;
    return !(violates && status == Status.PUBLISHED)
        && !(access() == Access.OPEN && aboutPeople.contains(id));
  }

  Access access() {
    var given = item == null || item.governance() == null ? null : item.governance().access();
    var described = item == null ? null : item.described().access();
    return given != null ? given : described != null ? described : Access.CLOSED;
  }

  List<String> sharedNodes() {
    return item == null ? List.of() : item.described().shared();
  }

  List<String> linkingKeys() {
    return item == null || item.governance() == null
        ? List.of()
        : item.governance().linkingKeys().stream().filter(Objects::nonNull).toList();
  }

  Change change(String action, String by) {
    var visible = status != Status.DRAFT;
    return new Change(
        kind.singular(), id, URI.create(iri), action, version, visible, by, null, digest);
  }
}
