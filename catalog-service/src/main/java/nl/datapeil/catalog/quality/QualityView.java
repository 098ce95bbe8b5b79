package nl.datapeil.catalog.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.quality.advice.Advice;
import nl.datapeil.catalog.quality.dqv.Terms;
import nl.datapeil.catalog.quality.measurement.MeasurementView;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Completeness;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Judgement;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.quality.score.Rating;
import nl.datapeil.catalog.quality.time.Timeliness;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The quality of a dataset as readers get it. `measured` is how many of the points could be
/// judged; what could not does not count, and `atMost` is the score if all of it turned out well.
@JsonInclude(JsonInclude.Include.NON_NULL)
record QualityView(
    UUID id,
    URI uri,
    int version,
    int score,
    int max,
    int measured,
    int measuredPercent,
    Rating rating,
    AtMost atMost,
    @Nullable Integer distribution,
    List<DimensionView> dimensions,
    List<MetricView> metrics,
    List<AdviceView> advice,
    Completeness completeness,
    Timeliness timeliness,
    Conformance conformance,
    LinkCounts links,
    MachineReadable machineReadable,
    List<MeasurementView> measurements,
    Instant computedAt) {

  record AtMost(int score, Rating rating) {}

  record DimensionView(String id, URI iri, Text title, int points, int measured, int max) {
    static DimensionView of(Dimension dimension, Assessment assessment) {
      return new DimensionView(
          dimension.id(),
          URI.create(Terms.iri(dimension)),
          dimension.title(),
          assessment.points(dimension),
          assessment.measured(dimension),
          Arrays.stream(Metric.values())
              .filter(metric -> metric.dimension() == dimension)
              .mapToInt(Metric::points)
              .sum());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MetricView(
      String id,
      URI iri,
      String dimension,
      Text title,
      int points,
      int max,
      boolean measured,
      @Nullable Object value,
      @Nullable String field,
      @Nullable Text why) {
    static MetricView of(Judgement judgement) {
      var metric = judgement.metric();
      return new MetricView(
          metric.id(),
          URI.create(Terms.iri(metric)),
          metric.dimension().id(),
          metric.title(),
          judgement.points(),
          metric.points(),
          judgement.isMeasured(),
          judgement.value(),
          judgement.field().isEmpty() ? null : judgement.field(),
          judgement.why());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AdviceView(
      int gain,
      int gainOnceChecked,
      List<String> metrics,
      List<String> fields,
      @Nullable JsonNode example,
      Text todo) {
    static AdviceView of(Advice advice) {
      return new AdviceView(
          advice.gain(),
          advice.gainOnceChecked(),
          advice.metrics().stream().map(Metric::id).toList(),
          advice.fields(),
          advice.example(),
          advice.todo());
    }
  }

  /// Findings of the rules of DCAT-AP-NL.
  record Conformance(int violations, int warnings) {}

  /// Unknown are those not checked yet, and those that may not be called from here.
  record LinkCounts(int working, int broken, int unknown) {}

  /// How many of the distributions machines can read.
  record MachineReadable(int distributions, int readable) {}
}
