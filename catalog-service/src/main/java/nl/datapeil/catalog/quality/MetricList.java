package nl.datapeil.catalog.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.quality.dqv.OwnMetric;
import nl.datapeil.catalog.quality.dqv.Terms;
import nl.datapeil.catalog.quality.measurement.KnownMetric;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The metrics that are known here.
record MetricList(List<Item> items) {
  MetricList {
    items = List.copyOf(items);
  }

  /// `points` are those of MQA; `code` is what a measurement that is sent may name.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      URI iri, URI dimension, Text title, @Nullable Integer points, @Nullable String code) {}

  static MetricList all(URI home) {
    var items = new ArrayList<Item>();
    for (var metric : Metric.values()) {
      items.add(
          new Item(
              URI.create(Terms.iri(metric)),
              URI.create(Terms.iri(metric.dimension())),
              metric.title(),
              metric.points(),
              null));
    }
    for (var own : OwnMetric.values()) {
      items.add(
          new Item(
              URI.create(Terms.own(own.id(), home)),
              URI.create(own.dimension()),
              own.title(),
              null,
              null));
    }
    for (var known : KnownMetric.values()) {
      items.add(
          new Item(
              URI.create(Terms.own(known.id(), home)),
              URI.create(Terms.dimension(known)),
              known.title(),
              null,
              known.name()));
    }
    return new MetricList(items);
  }
}
