package nl.datapeil.catalog.accessrequest.rules;

import java.util.List;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDataset.KnownColumn;

/// What is asked of a dataset, as far as it concerns people.
public record Asked(String dataset, List<KnownColumn> sensitive) {
  public Asked {
    sensitive = List.copyOf(sensitive);
  }

  /// `columns` empty means all.
  public static Asked of(KnownDataset dataset, List<String> columns) {
    return new Asked(dataset.uri(), dataset.sensitive(columns));
  }

  public boolean concernsPeople() {
    return !sensitive.isEmpty();
  }
}
