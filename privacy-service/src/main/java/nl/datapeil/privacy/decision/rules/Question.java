package nl.datapeil.privacy.decision.rules;

import java.util.List;
import java.util.Set;

/// May this action be done with these columns? What a decision is taken on.
public record Question(String action, List<Dataset> datasets) {
  public Question {
    datasets = List.copyOf(datasets);
  }

  boolean concernsPeople() {
    return datasets.stream().anyMatch(Dataset::concernsPeople);
  }

  /// `personal` is true when any column of the dataset is sensitive, used or not.
  public record Dataset(String uri, Access access, boolean personal, List<Column> columns) {
    public Dataset {
      columns = List.copyOf(columns);
    }

    boolean concernsPeople() {
      return personal || columns.stream().anyMatch(c -> c.sensitivity().isPersonal());
    }

    /// Open data about no one may be used for anything.
    boolean needsGround() {
      return access == Access.CLOSED || concernsPeople();
    }
  }

  public record Column(String name, Sensitivity sensitivity, Set<Use> uses) {
    public Column {
      uses = Set.copyOf(uses);
    }
  }
}
