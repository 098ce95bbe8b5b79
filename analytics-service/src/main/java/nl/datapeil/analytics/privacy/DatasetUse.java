package nl.datapeil.analytics.privacy;

import java.net.URI;
import java.util.List;
import java.util.Set;

/// A protected dataset and the columns that are used of it. `personal` is about the dataset as a
/// whole: true when any of its columns is about persons, used or not.
public record DatasetUse(URI uri, Access access, boolean personal, List<ColumnUse> columns) {
  public DatasetUse {
    columns = List.copyOf(columns);
  }

  public enum Access {
    OPEN,
    CLOSED
  }

  /// `sensitivity` and `uses` in the words of the catalogue and the planner.
  public record ColumnUse(String name, String sensitivity, Set<String> uses) {
    public ColumnUse {
      uses = Set.copyOf(uses);
    }
  }
}
