package nl.datapeil.catalog.trace;

import java.time.LocalDate;
import java.util.List;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.privacy.Answer;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import nl.datapeil.catalog.reference.KnownDataset;

/// What of the register's answer a reader may see.
final class TracedActivities {
  static final String PRIVACY = "privacy-service";

  private TracedActivities() {}

  /// As in the register itself: the public knows those that are approved.
  static List<ProcessingActivity> visible(Answer answer, Sight sight, LocalDate today) {
    return switch (answer) {
      case Answer.Known(var all) ->
          all.stream()
              .filter(a -> sight == Sight.EVERYTHING || (a.isApproved() && !a.hasExpired(today)))
              .toList();
      case Answer.Silent() -> List.of();
    };
  }

  static List<String> unreachable(Answer answer) {
    return switch (answer) {
      case Answer.Known(_) -> List.of();
      case Answer.Silent() -> List.of(PRIVACY);
    };
  }

  /// The columns of the dataset that the activity covers by name.
  static List<String> columns(ProcessingActivity activity, KnownDataset dataset) {
    return activity.dataset(dataset.uri()).stream()
        .flatMap(covered -> covered.columns().stream())
        .map(ProcessingActivity.Column::name)
        .filter(name -> dataset.column(name).isPresent())
        .toList();
  }
}
