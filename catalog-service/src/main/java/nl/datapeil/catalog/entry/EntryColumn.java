package nl.datapeil.catalog.entry;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.datapeil.catalog.entry.draft.ColumnDraft;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A column of an [Entry], stored as a row of its own so that the table's constraints hold for it.
@Embeddable
record EntryColumn(
    String name,
    @Nullable String title,
    @Nullable String description,
    @Enumerated(EnumType.STRING) ColumnType type,
    @Enumerated(EnumType.STRING) Sensitivity sensitivity,
    @Enumerated(EnumType.STRING) @Nullable Granularity granularity) {

  /// The draft was checked: see [GovernanceCheck].
  static EntryColumn of(ColumnDraft draft) {
    return new EntryColumn(
        requireNonNull(draft.name()),
        draft.title(),
        draft.description(),
        requireNonNull(draft.type()),
        requireNonNull(draft.sensitivity()),
        draft.granularity());
  }

  ColumnDraft draft() {
    return new ColumnDraft(name, title, description, type, sensitivity, granularity);
  }

  ColumnView view() {
    return new ColumnView(name, title, description, type, sensitivity, granularity);
  }
}
