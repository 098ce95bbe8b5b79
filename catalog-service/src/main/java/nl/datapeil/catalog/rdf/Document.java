package nl.datapeil.catalog.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;

/// The triples of a document in its order, and its prefixes.
public record Document(List<Triple> triples, Map<String, String> prefixes) {}
