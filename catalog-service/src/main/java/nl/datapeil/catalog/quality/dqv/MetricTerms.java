package nl.datapeil.catalog.quality.dqv;

import java.net.URI;
import java.util.List;
import nl.datapeil.catalog.quality.measurement.KnownMetric;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Triple;

/// What each metric and dimension is.
public final class MetricTerms {
  private MetricTerms() {}

  /// All that are known here.
  public static List<Triple> all(URI home) {
    var triples = new Triples();
    for (var dimension : Dimension.values()) {
      var node = Triples.iri(Terms.iri(dimension));
      triples.add(node, Vocab.RDF_TYPE, Terms.DIMENSION_CLASS);
      triples.label(node, dimension.title());
    }
    for (var metric : Metric.values()) {
      define(metric, triples);
    }
    for (var own : OwnMetric.values()) {
      define(own.id(), own.dimension(), own.datatype(), own.title(), home, triples);
    }
    for (var known : KnownMetric.values()) {
      var type = known.datatype().localName();
      define(known.id(), Terms.dimension(known), type, known.title(), home, triples);
    }
    return triples.all();
  }

  private static void define(Metric metric, Triples triples) {
    var node = Triples.iri(Terms.iri(metric));
    triples.add(node, Vocab.RDF_TYPE, Terms.METRIC_CLASS);
    triples.add(node, Terms.IN_DIMENSION, Triples.iri(Terms.iri(metric.dimension())));
    triples.add(
        node,
        Terms.EXPECTED_DATA_TYPE,
        Triples.iri(Vocab.XSD_NS + (metric.isStatus() ? "integer" : "boolean")));
    triples.add(node, Terms.TRUE_SCORE, Triples.literal(metric.points(), XSDDatatype.XSDinteger));
    triples.label(node, metric.title());
  }

  private static void define(
      String id, String dimension, String datatype, Text title, URI home, Triples triples) {
    var node = Triples.iri(Terms.own(id, home));
    triples.add(node, Vocab.RDF_TYPE, Terms.METRIC_CLASS);
    triples.add(node, Terms.IN_DIMENSION, Triples.iri(dimension));
    triples.add(Triples.iri(dimension), Vocab.RDF_TYPE, Terms.DIMENSION_CLASS);
    triples.add(node, Terms.EXPECTED_DATA_TYPE, Triples.iri(Vocab.XSD_NS + datatype));
    triples.label(node, title);
  }
}
