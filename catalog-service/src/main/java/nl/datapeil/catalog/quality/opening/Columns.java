package nl.datapeil.catalog.quality.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.quality.opening.ColumnAdvice.Action;

/// Judges the columns of a closed dataset one by one.
final class Columns {
  private Columns() {}

  static List<ColumnAdvice> of(Subject subject) {
    var people = subject.concernsPeople();
    var all = new ArrayList<ColumnAdvice>();
    for (var column : subject.columns()) {
      of(column, people).or(() -> ofAgreement(subject, column)).ifPresent(all::add);
    }
    return all;
  }

  /// Without the columns about people, a fine place still leads to them.
  private static Optional<ColumnAdvice> of(Subject.Column column, boolean people) {
    var name = column.name();
    return switch (column.sensitivity()) {
      case NATIONAL_ID -> Optional.of(ColumnAdvice.of(name, Action.DROP, Ground.WOO_IDENTIFIER));
      case SPECIAL_CATEGORY ->
          Optional.of(ColumnAdvice.of(name, Action.DROP, Ground.WOO_SPECIAL_DATA));
      case PERSONAL ->
          Optional.of(ColumnAdvice.of(name, Action.DROP_OR_COARSEN, Ground.WOO_PRIVACY));
      case NONE ->
          people && column.isFine()
              ? Optional.of(ColumnAdvice.of(name, Action.COARSEN, Ground.WOO_PRIVACY))
              : Optional.empty();
    };
  }

  private static Optional<ColumnAdvice> ofAgreement(Subject subject, Subject.Column column) {
    return subject.agreements().stream().anyMatch(agreed -> agreed.binds(column.name()))
        ? Optional.of(ColumnAdvice.of(column.name(), Action.WITHHOLD, Ground.AGREEMENT))
        : Optional.empty();
  }
}
