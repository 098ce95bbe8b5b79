package nl.datapeil.catalog.entry.answer;

import static java.util.stream.Collectors.joining;
import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Scripts;
import nl.datapeil.catalog.rdf.Syntax;
import org.apache.jena.graph.Triple;

/// A document that somebody sends to be stored.
public final class SentDocument {
  private static final int MOST_TRIPLES = 2_000_000;
  private static final int MOST_SHOWN = 10;

  private SentDocument() {}

  /// Ends the request when it cannot be read.
  public static List<Triple> read(InputStream in, Syntax syntax, URI base) {
    try {
      var triples = Documents.read(in, syntax, base, MOST_TRIPLES).triples();
      refuseScripts(triples);
      return triples;
    } catch (RdfException e) {
      throw RDF_UNREADABLE.because(
          e.detail().en().replace("%", "%%"), e.detail().nl().replace("%", "%%"));
    }
  }

  private static void refuseScripts(List<Triple> triples) {
    var scripts = triples.stream().filter(triple -> Scripts.isScript(triple.getObject())).toList();
    if (!scripts.isEmpty()) {
      throw RDF_UNREADABLE.because(
          "Take out what runs as a program when somebody follows it: %s.",
          "Haal weg wat een programma uitvoert als iemand het volgt: %s.",
          scripts.stream().limit(MOST_SHOWN).map(SentDocument::shown).collect(joining("; ")));
    }
  }

  private static String shown(Triple triple) {
    return "<%s> <%s>".formatted(triple.getPredicate(), Scripts.shown(triple.getObject()));
  }
}
