package nl.datapeil.catalog.rdf;

import java.util.List;
import org.apache.jena.graph.Triple;

/// The triples of a document in its order.
public record Document(List<Triple> triples) {}
