package nl.datapeil.catalog.quality;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.quality.advice.Advice;
import nl.datapeil.catalog.quality.advice.Adviser;
import nl.datapeil.catalog.quality.dqv.Measurements;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.quality.score.Present;
import nl.datapeil.catalog.quality.score.Rating;
import nl.datapeil.catalog.reference.HiddenEntries;
import nl.datapeil.catalog.rule.validation.Turns;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// The quality of one dataset, worked out when it is asked for, by few at a time and in no
/// transaction: judging may take a processor for a while.
@ApplicationScoped
class QualityService {
  private final Judging judging;
  private final HiddenEntries hidden;
  private final Turns turns;
  private final CatalogConfig config;

  /// Turns of its own: who has documents checked keeps nobody from reading.
  @Inject
  QualityService(Judging judging, HiddenEntries hidden, CatalogConfig config) {
    this(
        judging,
        hidden,
        new Turns(config.quality().concurrent(), config.quality().patience()),
        config);
  }

  QualityService(Judging judging, HiddenEntries hidden, Turns turns, CatalogConfig config) {
    this.judging = judging;
    this.hidden = hidden;
    this.turns = turns;
    this.config = config;
  }

  QualityView get(UUID id, Sight sight) {
    return turns.take(() -> view(judging.of(id, sight), sight));
  }

  private QualityView view(Judged judged, Sight sight) {
    var id = judged.entry().id();
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
        advice(judged, sight).stream().map(QualityView.AdviceView::of).toList(),
        judged.completeness(),
        judged.timeliness(),
        new QualityView.Conformance(
            judged.trial().now().violations(), judged.trial().now().warnings()),
        judged.links(),
        judged.machineReadable(),
        judged.received(),
        judged.now());
  }

  /// Each advice is judged by the rules, so a very long description gets none. An example may
  /// repeat what is described, of which the reader is told no more than elsewhere.
  private List<Advice> advice(Judged judged, Sight sight) {
    if (judged.trial().isLong()) {
      return List.of();
    }
    var advice = Adviser.of(judged.facts(), judged.trial(), judged.trial().wrong());
    var examples =
        advice.stream()
            .map(Advice::example)
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .toList();
    var iri = TextNode.valueOf(judged.entry().uri().toString());
    var unseen = hidden.inJson(Stream.concat(examples.stream(), Stream.of(iri)), sight);
    examples.forEach(unseen::removeFrom);
    return advice;
  }

  /// The same as measurements in RDF.
  List<Triple> measurements(UUID id, Sight sight) {
    return turns.take(() -> measurements(judging.of(id, sight), sight));
  }

  private List<Triple> measurements(Judged judged, Sight sight) {
    var home = config.publicUrl();
    var entry = judged.entry();
    var assessment = judged.assessment();
    var about =
        new Measurements.About(
            entry.uri(),
            URI.create(home + "/datasets/" + entry.id() + "/quality"),
            distribution(judged, assessment.distribution(), sight),
            judged.now(),
            home);
    return Measurements.of(about, assessment, judged.own(), judged.received());
  }

  /// A distribution without a name of its own cannot be referred to, nor by one that is hidden.
  private @Nullable String distribution(Judged judged, int index, Sight sight) {
    if (index < 0) {
      return null;
    }
    var iri = Present.iri(judged.facts().typed().path("distribution").path(index));
    var nameless = iri.isBlank() || iri.startsWith("_:");
    var names = List.of(iri, judged.entry().uri().toString());
    return nameless || hidden.among(names, sight).has(iri) ? null : iri;
  }
}
