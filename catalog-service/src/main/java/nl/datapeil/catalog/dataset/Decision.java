package nl.datapeil.catalog.dataset;

import java.util.List;

/// What came of asking to publish or to change a dataset.
sealed interface Decision {
  record Approved() implements Decision {}

  /// `missing` names every member that a published dataset must have.
  record Incomplete(List<String> missing) implements Decision {
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /// An archived dataset stays as it is.
  record Archived() implements Decision {}
}
