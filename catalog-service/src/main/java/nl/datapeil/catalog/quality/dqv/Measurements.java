package nl.datapeil.catalog.quality.dqv;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.quality.measurement.MeasurementView;
import nl.datapeil.catalog.quality.score.Assessment;
import nl.datapeil.catalog.quality.score.Judgement;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// The quality of a dataset as measurements. What was not measured has none.
public final class Measurements {
  private final Node dataset;
  private final String quality;
  private final Instant now;
  private final Triples triples = new Triples();

  private Measurements(URI dataset, String quality, Instant now) {
    this.dataset = Triples.iri(dataset.toString());
    this.quality = quality;
    this.now = now;
  }

  /// Of what and when: `quality` is the address of this description of quality, `distribution`
  /// names the one that was judged.
  public record About(
      URI dataset, URI quality, @Nullable String distribution, Instant now, URI home) {}

  public static List<Triple> of(
      About about,
      Assessment assessment,
      Map<OwnMetric, Long> own,
      List<MeasurementView> received) {
    var all = new Measurements(about.dataset(), about.quality().toString(), about.now());
    assessment.judgements().forEach(one -> all.judged(one, about.distribution()));
    all.measured(
        "scoring", Terms.PIVEAU + "scoring", all.dataset, number(assessment.score()), all.now);
    own.forEach((metric, value) ->
        all.measured(
            metric.id(),
            Terms.own(metric.id(), about.home()),
            all.dataset,
            number(value),
            all.now));
    received.forEach(all::received);
    return all.triples.all();
  }

  private void judged(Judgement judgement, @Nullable String distribution) {
    var value = judgement.value();
    if (value == null) {
      return;
    }
    var of =
        distribution != null && judgement.field().startsWith("distribution[")
            ? Triples.iri(distribution)
            : dataset;
    var literal =
        value instanceof Boolean ? Triples.literal(value, XSDDatatype.XSDboolean) : number(value);
    measured(judgement.metric().id(), Terms.iri(judgement.metric()), of, literal, now);
  }

  private void received(MeasurementView view) {
    var node =
        measured(
            view.id().toString(), view.iri().toString(), of(view), value(view), view.computedAt());
    if (view.unit() != null) {
      triples.add(node, Terms.UNIT, Triples.iri(view.unit()));
    }
  }

  /// A column has the IRI of its dataset with its name.
  private Node of(MeasurementView view) {
    return view.column() == null ? dataset : Triples.iri(dataset.getURI() + "#" + view.column());
  }

  private static Node value(MeasurementView view) {
    var type =
        TypeMapper.getInstance().getSafeTypeByName(Vocab.XSD_NS + view.datatype().localName());
    return NodeFactory.createLiteralDT(view.value().asText(), type);
  }

  private Node measured(String id, String metric, Node of, Node value, Instant at) {
    var node = Triples.iri(quality + "#" + id);
    triples.add(dataset, Vocab.DQV_HAS_QUALITY_MEASUREMENT, node);
    triples.add(node, Vocab.RDF_TYPE, Vocab.DQV_QUALITY_MEASUREMENT);
    triples.add(node, Vocab.DQV_IS_MEASUREMENT_OF, Triples.iri(metric));
    triples.add(node, Vocab.DQV_COMPUTED_ON, of);
    triples.add(node, Vocab.DQV_VALUE, value);
    triples.add(node, Terms.GENERATED_AT, Triples.literal(at, XSDDatatype.XSDdateTime));
    return node;
  }

  private static Node number(Object value) {
    return Triples.literal(value, XSDDatatype.XSDinteger);
  }
}
