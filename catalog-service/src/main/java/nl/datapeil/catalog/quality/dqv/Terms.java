package nl.datapeil.catalog.quality.dqv;

import java.net.URI;
import nl.datapeil.catalog.quality.measurement.KnownMetric;
import nl.datapeil.catalog.quality.score.Dimension;
import nl.datapeil.catalog.quality.score.Metric;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The IRIs of metrics and dimensions: piveau's where MQA has them, W3C's for dimensions of data,
/// our own for the rest.
public final class Terms {
  public static final String PIVEAU = "https://piveau.eu/ns/voc#";
  private static final String LINKED_DATA = "http://www.w3.org/2016/05/ldqd#";

  static final Node DIMENSION_CLASS = dqv("Dimension");
  static final Node METRIC_CLASS = dqv("Metric");
  static final Node IN_DIMENSION = dqv("inDimension");
  static final Node EXPECTED_DATA_TYPE = dqv("expectedDataType");
  static final Node GENERATED_AT = NodeFactory.createURI(Vocab.PROV_NS + "generatedAtTime");
  static final Node UNIT =
      NodeFactory.createURI("http://purl.org/linked-data/sdmx/2009/attribute#unitMeasure");
  static final Node TRUE_SCORE = NodeFactory.createURI(PIVEAU + "trueScore");

  private Terms() {}

  /// The IRI of a metric of MQA.
  public static String iri(Metric metric) {
    return PIVEAU + metric.id();
  }

  public static String iri(Dimension dimension) {
    return PIVEAU + dimension.id();
  }

  public static String dimension(KnownMetric metric) {
    return LINKED_DATA + metric.dimension();
  }

  static String linkedData(String dimension) {
    return LINKED_DATA + dimension;
  }

  /// A metric that is ours.
  public static String own(String id, URI home) {
    return home + "/quality-metrics#" + id;
  }

  private static Node dqv(String name) {
    return NodeFactory.createURI(Vocab.DQV_NS + name);
  }
}
