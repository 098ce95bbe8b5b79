package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;

/// Something that could be done: put something like `example` in a place, because of `metrics`.
record Edit(List<Metric> metrics, Place place, JsonNode example, Text todo) {
  Edit {
    metrics = List.copyOf(metrics);
  }
}
