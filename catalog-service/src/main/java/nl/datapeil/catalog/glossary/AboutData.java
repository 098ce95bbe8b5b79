package nl.datapeil.catalog.glossary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/// A dataset, or a column of it, that a term is about; the column is empty for the whole dataset.
@Embeddable
record AboutData(
    @Column(name = "dataset_id") UUID dataset, @Column(name = "column_name") String column) {
  String uriOf(String datasetUri) {
    return column.isEmpty() ? datasetUri : datasetUri + "#" + column;
  }
}
