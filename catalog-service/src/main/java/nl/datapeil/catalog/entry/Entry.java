package nl.datapeil.catalog.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.graph.Described;
import nl.datapeil.catalog.entry.graph.SharedNodes;
import nl.datapeil.catalog.reference.Unseen;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Status;
import nl.datapeil.kit.problem.ProblemException.Violation;
import org.jspecify.annotations.Nullable;

/// Something the catalogue describes and the rules that hold for it. Never leaves its package:
/// callers get an [EntryView].
@Entity
class Entry {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private String iri;

  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Status status;

  private @Nullable UUID sourceId;

  private @Nullable String catalog;

  @Embedded private Governance governance;

  private String typed;

  private byte[] graph;

  private String digest;

  private List<String> shared;

  private int violations;

  private int warnings;

  @Embedded private Trail trail;

  protected Entry() {}

  Entry(UUID id, EntryDraft draft, Described described, String by, Instant now) {
    this.id = id;
    kind = described.kind();
    iri = described.iri().toString();
    status = Status.DRAFT;
    trail = new Trail(by, now);
    governance = Governance.of(draft, described.access());
    describe(described);
  }

  private void describe(Described described) {
    catalog = described.catalog() == null ? null : described.catalog().toString();
    typed = described.typed();
    graph = described.graph();
    digest = described.digest();
    shared = new ArrayList<>(described.shared());
    violations = described.violations();
    warnings = described.warnings();
  }

  /// A draft takes any valid registration, a published entry one that is still fit for publication,
  /// an archived one none.
  Decision revise(EntryDraft draft, Described described, String by, Instant now) {
    if (status == Status.ARCHIVED) {
      return new Decision.Archived();
    }
    var lacking = new Entry(id, draft, described, by, now).lacking(described);
    if (status == Status.PUBLISHED && !lacking.isEmpty()) {
      return new Decision.Incomplete(lacking);
    }
    governance.become(draft, described.access());
    describe(described);
    trail.changed(by, now);
    return new Decision.Approved();
  }

  /// Its description as another entry's change left it.
  void refresh(Described described, String by, Instant now) {
    describe(described);
    trail.changed(by, now);
  }

  /// Publishing again changes nothing.
  Decision publish(Described described, String by, Instant now) {
    if (status == Status.ARCHIVED) {
      return new Decision.Archived();
    }
    var lacking = lacking(described);
    if (!lacking.isEmpty()) {
      return new Decision.Incomplete(lacking);
    }
    if (status == Status.DRAFT) {
      status = Status.PUBLISHED;
      trail.published(by, now);
    }
    return new Decision.Approved();
  }

  /// False for a draft: it is deleted instead. Archiving again changes nothing.
  boolean archive(String by, Instant now) {
    if (status == Status.PUBLISHED) {
      status = Status.ARCHIVED;
      trail.changed(by, now);
    }
    return status == Status.ARCHIVED;
  }

  /// Everything that publication still needs: what the rules find, and our own governance.
  private List<Violation> lacking(Described described) {
    var lacking = new ArrayList<>(described.lacking());
    if (kind == Kind.DATASET) {
      lacking.addAll(governance.lacking());
    }
    return lacking;
  }

  /// Only a draft may vanish: others may be referred to.
  boolean isDraft() {
    return status == Status.DRAFT;
  }

  boolean isPublished() {
    return status == Status.PUBLISHED;
  }

  boolean isVisible(Sight sight) {
    return sight == Sight.EVERYTHING || status == Status.PUBLISHED;
  }

  /// What a source describes is changed there.
  boolean isHarvested() {
    return sourceId != null;
  }

  UUID id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Access access() {
    return governance.access();
  }

  URI iri() {
    return URI.create(iri);
  }

  UUID sharedNodesOf() {
    return sourceId == null ? SharedNodes.OWN : sourceId;
  }

  Optional<String> catalog() {
    return Optional.ofNullable(catalog);
  }

  List<String> shared() {
    return shared;
  }

  byte[] graph() {
    return graph;
  }

  String digest() {
    return digest;
  }

  int version() {
    return version;
  }

  /// Anonymous readers may know of what is published, or was until now.
  Change change(String action, String by, @Nullable String reason) {
    var visible = status != Status.DRAFT;
    return new Change(kind.singular(), id, iri(), action, version, visible, by, reason, digest);
  }

  /// Whether its governance is what the draft says.
  boolean governs(EntryDraft draft) {
    return governance.isAs(draft);
  }

  /// As it would be sent; `description` is its typed description.
  EntryDraft draft(ObjectNode description) {
    return governance.draft().with(EntryView.membersOf(description));
  }

  /// Who made and changed it is for staff.
  EntryView view(ObjectNode description, Sight sight, Unseen unseen) {
    var isStaff = sight == Sight.EVERYTHING;
    return new EntryView(
        id,
        kind,
        iri(),
        governance.name(),
        governance.owner(),
        governance.sourceKind(),
        governance.access(),
        governance.accessReason(),
        governance.finestGranularity(),
        kind == Kind.DATASET ? governance.linkingKeys() : null,
        kind == Kind.DATASET ? governance.columns() : null,
        EntryView.membersOf(description),
        new EntryView.Findings(violations, warnings),
        sourceId,
        catalog == null || unseen.has(catalog) ? null : URI.create(catalog),
        status,
        version,
        trail.createdAt(),
        isStaff ? trail.createdBy() : null,
        trail.updatedAt(),
        isStaff ? trail.updatedBy() : null,
        trail.publishedAt());
  }

  String typed() {
    return typed;
  }
}
