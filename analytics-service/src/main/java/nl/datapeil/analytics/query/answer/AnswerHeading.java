package nl.datapeil.analytics.query.answer;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.catalog.ColumnType;
import nl.datapeil.analytics.privacy.Decision.Obligation;
import nl.datapeil.kit.problem.Text;

/// What goes with the rows of an answer: its columns, the versions it was computed from, and the
/// obligations that shaped it.
public record AnswerHeading(
    UUID queryId, List<Column> columns, List<Source> datasets, List<Obligation> obligations) {
  public AnswerHeading {
    columns = List.copyOf(columns);
    datasets = List.copyOf(datasets);
    obligations = List.copyOf(obligations);
  }

  /// What whoever reads the answer must know of its numbers.
  public List<Text> notes() {
    return AnswerNotes.of(obligations);
  }

  public record Column(String name, ColumnType type) {}

  public record Source(URI uri, String name, int version) {}
}
