package nl.datapeil.privacy.activity.terms;

import java.util.List;
import java.util.Optional;

/// A dataset the activity may use. Columns without personal data need not be listed.
public record CoveredDataset(String uri, List<CoveredColumn> columns) {
  public CoveredDataset {
    columns = List.copyOf(columns);
  }

  public Optional<CoveredColumn> column(String name) {
    return columns.stream().filter(c -> c.name().equals(name)).findFirst();
  }
}
