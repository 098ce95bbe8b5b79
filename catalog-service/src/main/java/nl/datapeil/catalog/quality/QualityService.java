package nl.datapeil.catalog.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.advice.Advice;
import nl.datapeil.catalog.quality.advice.Adviser;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.quality.score.Rating;
import org.apache.jena.graph.Triple;

/// The quality of one dataset, worked out when it is asked for.
@ApplicationScoped
@Transactional
class QualityService {
  private final Judging judging;

  QualityService(Judging judging) {
    this.judging = judging;
  }

  QualityView get(UUID id, Sight sight) {
    var judged = judging.of(id, sight);
    var assessment = judged.assessment();
    return new QualityView(
        id,
        judged.entry().uri(),
        judged.entry().version(),
        assessment.score(),
        Metric.MAX,
        assessment.measured(),
        100 * assessment.measured() / Metric.MAX,
        assessment.rating(),
        new QualityView.AtMost(assessment.atMost(), Rating.of(assessment.atMost())),
        assessment.distribution() < 0 ? null : assessment.distribution(),
        Arrays.stream(Dimension.values())
            .map(dimension -> QualityView.DimensionView.of(dimension, assessment))
            .toList(),
        assessment.judgements().stream().map(QualityView.MetricView::of).toList(),
        advice(judged).stream().map(QualityView.AdviceView::of).toList(),
        judged.completeness(),
        judged.timeliness(),
        new QualityView.Conformance(
            judged.trial().now().violations(), judged.trial().now().warnings()),
        judged.links(),
        judged.machineReadable(),
        judged.received(),
        judged.now());
  }

  private static List<Advice> advice(Judged judged) {
    return Adviser.of(judged.facts(), judged.trial(), judged.trial().wrong());
  }

  /// The same as measurements in RDF.
  List<Triple> measurements(UUID id, Sight sight) {
    return judging.measurements(judging.of(id, sight));
  }
}
