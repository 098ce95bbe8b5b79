package nl.datapeil.catalog.harvest.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.harvest.turtle.TurtleReader;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Reads RDF. Where a document in JSON-LD or RDF/XML cannot be read as a whole, its records are
/// read one by one.
public final class RdfReader {
  private static final Pattern JSON_ID = Pattern.compile("\"@id\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern XML_ID =
      Pattern.compile("^<[^>]*?rdf:about\\s*=\\s*[\"']([^\"']+)[\"']");

  private final URI base;
  private final int limit;
  private final Reading reading;

  /// `limit` is the most triples that are read.
  public RdfReader(URI base, int limit, Reading into) {
    this.base = base;
    this.limit = limit;
    reading = into;
  }

  public void turtle(InputStream in) {
    TurtleReader.read(in, base.toString(), new Sink());
  }

  public void jsonLd(String text) {
    try {
      reading.add(parse(text, Syntax.JSON_LD));
    } catch (RdfException whole) {
      var pieces =
          JsonPieces.in(text, "@graph").or(() -> JsonPieces.in(text, "")).orElse(List.of());
      if (pieces.isEmpty()) {
        unreadable(whole, text);
        return;
      }
      var context = JsonContext.of(text);
      for (var piece : pieces) {
        var document =
            "{"
                + context.map(c -> "\"@context\":" + c + ",").orElse("")
                + "\"@graph\":[\n"
                + piece.text()
                + "]}";
        record(piece, document, Syntax.JSON_LD, JSON_ID);
      }
    }
  }

  public void rdfXml(String text) {
    try {
      reading.add(parse(text, Syntax.RDF_XML));
    } catch (RdfException whole) {
      var pieces = XmlPieces.children(text);
      if (pieces.isEmpty() || !text.contains("RDF")) {
        unreadable(whole, text);
        return;
      }
      for (var piece : pieces) {
        var document =
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                + piece.text()
                + "</rdf:RDF>";
        record(piece, document, Syntax.RDF_XML, XML_ID);
      }
    }
  }

  /// A record of which the text before its own is one line.
  private void record(Piece piece, String document, Syntax syntax, Pattern id) {
    if (!piece.whole()) {
      reading.report(Fault.at(Fault.Kind.TRUNCATED, piece.line(), piece.column(), cut()));
    }
    try {
      reading.add(parse(document, syntax));
    } catch (RdfException e) {
      var found = id.matcher(piece.text());
      var identifier = found.find() ? found.group(1) : null;
      var line = e.line() > 1 ? piece.line() + e.line() - 2 : piece.line();
      var column =
          e.line() == 2
              ? piece.column() + e.column() - 1
              : e.line() > 2 ? e.column() : piece.column();
      reading.report(
          new Fault(Fault.Kind.RECORD_DROPPED, line, Math.max(column, 1), identifier, e.detail()));
      if (identifier != null) {
        reading.broke(NodeFactory.createURI(identifier));
      }
    }
  }

  private List<Triple> parse(String text, Syntax syntax) throws RdfException {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return Documents.readUnchecked(bytes, syntax, base, limit).triples();
  }

  /// Nothing in it can be told apart.
  private void unreadable(RdfException e, String text) {
    reading.report(Fault.at(Fault.Kind.RECORD_DROPPED, e.line(), e.column(), e.detail()));
    var lines = text.chars().filter(c -> c == '\n').count() + 1;
    reading.report(Fault.at(Fault.Kind.TRUNCATED, lines, 0, cut()));
  }

  private static Text cut() {
    return new Text(
        "The document ends in the middle of a record, or has no records",
        "Het document eindigt midden in een record, of heeft geen records");
  }

  private final class Sink implements TurtleReader.Sink {
    @Override
    public void triple(Triple triple) {
      if (reading.triples().size() < limit) {
        reading.add(triple);
      } else if (!reading.isCut()) {
        reading.report(
            Fault.at(
                Fault.Kind.TRUNCATED,
                0,
                0,
                Text.of(
                    "Only the first %d triples were read",
                    "Alleen de eerste %d triples zijn gelezen", limit)));
      }
    }

    @Override
    public void prefix(String prefix, String iri) {}

    @Override
    public void fault(Fault fault) {
      reading.report(fault);
    }

    @Override
    public void lost(Set<Node> subjects) {
      subjects.forEach(reading::broke);
    }
  }
}
