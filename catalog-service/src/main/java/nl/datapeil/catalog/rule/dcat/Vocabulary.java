package nl.datapeil.catalog.rule.dcat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The vocabularies DCAT-AP is made of.
public final class Vocabulary {
  public static final Map<String, String> PREFIXES = prefixes();

  private Vocabulary() {}

  private static Map<String, String> prefixes() {
    var all = new LinkedHashMap<String, String>();
    all.put("adms", "http://www.w3.org/ns/adms#");
    all.put("dcat", "http://www.w3.org/ns/dcat#");
    all.put("dcatap", "http://data.europa.eu/r5r/");
    all.put("dct", "http://purl.org/dc/terms/");
    all.put("eli", "http://data.europa.eu/eli/ontology#");
    all.put("foaf", "http://xmlns.com/foaf/0.1/");
    all.put("geo", "http://www.opengis.net/ont/geosparql#");
    all.put("locn", "http://www.w3.org/ns/locn#");
    all.put("odrl", "http://www.w3.org/ns/odrl/2/");
    all.put("prov", "http://www.w3.org/ns/prov#");
    all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    all.put("schema", "http://schema.org/");
    all.put("skos", "http://www.w3.org/2004/02/skos/core#");
    all.put("spdx", "http://spdx.org/rdf/terms#");
    all.put("time", "http://www.w3.org/2006/time#");
    all.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return all;
  }

  /// The full IRI of a prefixed name.
  public static String iri(String prefixed) {
    var colon = prefixed.indexOf(':');
    var namespace = PREFIXES.get(prefixed.substring(0, colon));
    if (namespace == null) {
      throw new IllegalArgumentException(prefixed);
    }
    return namespace + prefixed.substring(colon + 1);
  }

  public static Node node(String prefixed) {
    return NodeFactory.createURI(iri(prefixed));
  }

  /// The prefixed name of an IRI, or the IRI itself.
  public static String shortened(String iri) {
    for (var entry : PREFIXES.entrySet()) {
      if (iri.startsWith(entry.getValue())) {
        return entry.getKey() + ":" + iri.substring(entry.getValue().length());
      }
    }
    return iri;
  }
}
