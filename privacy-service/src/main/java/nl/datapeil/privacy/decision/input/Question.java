package nl.datapeil.privacy.decision.input;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;

/// May this action be done with these columns? What a decision is taken on.
///
/// @param granularity the finest place the answer would show, when the caller knows it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Question(
    Asker asker, String action, @Nullable Granularity granularity, List<Dataset> datasets) {
  public Question {
    datasets = List.copyOf(datasets);
  }

  public boolean concernsPeople() {
    return datasets.stream().anyMatch(Dataset::concernsPeople);
  }

  /// Of the data as a whole: counting people tells about them too.
  public Sensitivity sensitivity() {
    return concernsPeople() ? Sensitivity.PERSONAL : Sensitivity.NONE;
  }

  /// `personal` is true when any column of the dataset is sensitive, used or not.
  public record Dataset(String uri, Access access, boolean personal, List<Column> columns) {
    public Dataset {
      columns = List.copyOf(columns);
    }

    public boolean concernsPeople() {
      return personal || columns.stream().anyMatch(c -> c.sensitivity().isPersonal());
    }

    /// Open data about no one may be used for anything.
    public boolean needsGround() {
      return access == Access.CLOSED || concernsPeople();
    }
  }

  public record Column(String name, Sensitivity sensitivity, Set<Use> uses) {
    public Column {
      uses = Set.copyOf(uses);
    }
  }
}
