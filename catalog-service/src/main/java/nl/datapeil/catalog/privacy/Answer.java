package nl.datapeil.catalog.privacy;

import java.util.List;

/// What came of asking the privacy service.
public sealed interface Answer {
  /// All that it knows, approved or not.
  record Known(List<ProcessingActivity> activities) implements Answer {
    public Known {
      activities = List.copyOf(activities);
    }
  }

  /// It did not answer in time, or not as agreed.
  record Silent() implements Answer {}
}
