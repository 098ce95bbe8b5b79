package nl.datapeil.catalog.entry.answer;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;
import org.apache.jena.graph.Triple;

/// A document that somebody sends to be stored.
public final class SentDocument {
  private static final int MOST_TRIPLES = 2_000_000;

  private SentDocument() {}

  /// Ends the request when it cannot be read.
  public static List<Triple> read(InputStream in, Syntax syntax, URI base) {
    try {
      return Documents.read(in, syntax, base, MOST_TRIPLES).triples();
    } catch (RdfException e) {
      throw RDF_UNREADABLE.because(
          e.detail().en().replace("%", "%%"), e.detail().nl().replace("%", "%%"));
    }
  }
}
