package nl.datapeil.catalog.dataset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A column of a [Dataset], stored as a row of its own so that the table's constraints hold for it.
@Embeddable
record DatasetColumn(
    String name,
    @Nullable String title,
    @Nullable String description,
    @Enumerated(EnumType.STRING) ColumnType type,
    @Enumerated(EnumType.STRING) Sensitivity sensitivity,
    @Enumerated(EnumType.STRING) @Nullable Granularity granularity) {

  static DatasetColumn of(ColumnDraft draft) {
    return new DatasetColumn(
        draft.name(),
        draft.title(),
        draft.description(),
        draft.type(),
        draft.sensitivity(),
        draft.granularity());
  }

  ColumnView view() {
    return new ColumnView(name, title, description, type, sensitivity, granularity);
  }
}
