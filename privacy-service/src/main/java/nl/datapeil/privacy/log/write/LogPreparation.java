package nl.datapeil.privacy.log.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.privacy.log.dictionary.Activities;
import nl.datapeil.privacy.log.dictionary.Contexts;
import nl.datapeil.privacy.log.line.Context;
import nl.datapeil.privacy.log.line.Span;

/// Sees to it that there is a place for lines before they are written: partitions, activities and
/// contexts, each in transactions of their own.
@ApplicationScoped
class LogPreparation {
  private final Months months;
  private final Activities activities;
  private final Contexts contexts;

  LogPreparation(Months months, Activities activities, Contexts contexts) {
    this.months = months;
    this.activities = activities;
    this.contexts = contexts;
  }

  record Ready(Map<String, Integer> activities, Map<Context, UUID> contexts) {}

  Ready prepare(List<List<Span>> group) throws SQLException {
    var spans = group.stream().flatMap(List::stream).toList();
    months.add(spans.stream().map(Span::start).toList());
    return new Ready(
        activities.numbers(spans.stream().map(Span::activity).collect(Collectors.toSet())),
        contexts.store(
            spans.stream().map(span -> span.details().context()).collect(Collectors.toSet())));
  }

  /// After a failure: a month that was there may be gone.
  void forget() {
    months.forget();
  }
}
