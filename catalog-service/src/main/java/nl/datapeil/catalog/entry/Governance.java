package nl.datapeil.catalog.entry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.entry.draft.ColumnDraft;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/// What a steward states of an [Entry] beside its description.
@Embeddable
class Governance {
  private static final Text NEEDED =
      new Text("is needed for publication", "is nodig voor publicatie");

  private @Nullable String name;

  private @Nullable String owner;

  @Enumerated(EnumType.STRING)
  private @Nullable SourceKind sourceKind;

  @Enumerated(EnumType.STRING)
  private Access access;

  private @Nullable String accessReason;

  @Enumerated(EnumType.STRING)
  private @Nullable Granularity finestGranularity;

  private List<String> linkingKeys;

  /// The columns of a whole page of datasets come in one query.
  @ElementCollection
  @CollectionTable(name = "dataset_column", joinColumns = @JoinColumn(name = "dataset_id"))
  @OrderColumn(name = "position")
  @BatchSize(size = 200)
  private List<EntryColumn> columns = new ArrayList<>();

  protected Governance() {}

  static Governance of(EntryDraft draft, @Nullable Access described) {
    var governance = new Governance();
    governance.become(draft, described);
    return governance;
  }

  /// Access that neither the draft nor the description states is closed.
  void become(EntryDraft draft, @Nullable Access described) {
    name = draft.name();
    owner = draft.owner();
    sourceKind = draft.sourceKind();
    access = requireNonNullElse(draft.access(), requireNonNullElse(described, Access.CLOSED));
    accessReason = draft.accessReason();
    finestGranularity = draft.finestGranularity();
    linkingKeys = new ArrayList<>(draft.linkingKeys());
    columns.clear();
    draft.columns().stream().map(c -> EntryColumn.of(requireNonNull(c))).forEach(columns::add);
  }

  /// What the publication of a dataset still needs.
  List<Violation> lacking() {
    var lacking = new ArrayList<Violation>();
    if (access == Access.CLOSED && accessReason == null) {
      lacking.add(new Violation("accessReason", NEEDED));
    }
    if (name != null && columns.isEmpty()) {
      lacking.add(new Violation("columns", NEEDED));
    }
    return lacking;
  }

  /// Whether it is what the draft says; access that the draft does not state is as it was.
  boolean isAs(EntryDraft draft) {
    return draft()
        .equals(draft.withAccess(requireNonNullElse(draft.access(), access)).with(Map.of()));
  }

  /// As it would be sent, without a description.
  EntryDraft draft() {
    return new EntryDraft(
        name,
        owner,
        sourceKind,
        access,
        accessReason,
        finestGranularity,
        new ArrayList<@Nullable String>(linkingKeys),
        columns.stream().<@Nullable ColumnDraft>map(EntryColumn::draft).toList(),
        Map.of());
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String owner() {
    return owner;
  }

  @Nullable SourceKind sourceKind() {
    return sourceKind;
  }

  Access access() {
    return access;
  }

  @Nullable String accessReason() {
    return accessReason;
  }

  @Nullable Granularity finestGranularity() {
    return finestGranularity;
  }

  List<String> linkingKeys() {
    return linkingKeys;
  }

  List<ColumnView> columns() {
    return columns.stream().map(EntryColumn::view).toList();
  }
}
