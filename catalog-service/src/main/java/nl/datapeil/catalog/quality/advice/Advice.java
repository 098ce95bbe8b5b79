package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What to do: with a value like `example` in `field`, the score rises by `gain` at once, and by
/// `gainOnceChecked` when the link check has found that new links work. Each gain is that of this
/// one change alone.
public record Advice(
    List<Metric> metrics,
    int gain,
    int gainOnceChecked,
    List<String> fields,
    @Nullable JsonNode example,
    Text todo) {
  public Advice {
    metrics = List.copyOf(metrics);
    fields = List.copyOf(fields);
  }
}
