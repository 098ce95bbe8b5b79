package nl.datapeil.catalog.rdf.packed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Reads N-Triples as [Line] writes them, one space between terms, which takes a fraction of the
/// time of a parser that has to expect anything.
final class LineReader {
  private final String text;
  private final Map<String, Node> predicates = new HashMap<>();
  private int at;

  private LineReader(String text) {
    this.text = text;
  }

  static void read(String text, Consumer<Triple> sink) {
    new LineReader(text).read(sink);
  }

  private void read(Consumer<Triple> sink) {
    Node subject = null;
    var start = 0;
    var length = 0;
    while (at < text.length()) {
      if (subject == null || !text.regionMatches(at, text, start, length)) {
        start = at;
        subject = node();
        skip(" ");
        length = at - start;
      } else {
        at += length;
      }
      var predicate = predicate();
      skip(" ");
      var object = node();
      skip(" .\n");
      sink.accept(Triple.create(subject, predicate, object));
    }
  }

  private Node predicate() {
    return predicates.computeIfAbsent(iri(), NodeFactory::createURI);
  }

  private Node node() {
    return switch (text.charAt(at)) {
      case '<' -> NodeFactory.createURI(iri());
      case '"' -> literal();
      default -> {
        skip("_:");
        yield NodeFactory.createBlankNode(until(' '));
      }
    };
  }

  private String iri() {
    skip("<");
    var iri = until('>');
    at++;
    return Unescaped.of(iri);
  }

  private Node literal() {
    var start = ++at;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    var value = Unescaped.of(text.substring(start, at++));
    return switch (text.charAt(at)) {
      case '@' -> {
        at++;
        yield NodeFactory.createLiteralLang(value, until(' '));
      }
      case '^' -> {
        skip("^^");
        yield NodeFactory.createLiteralDT(value, TypeMapper.getInstance().getSafeTypeByName(iri()));
      }
      default -> NodeFactory.createLiteralString(value);
    };
  }

  private String until(char end) {
    var start = at;
    at = text.indexOf(end, at);
    if (at < 0) {
      throw new IllegalArgumentException("No " + end + " after character " + start);
    }
    return text.substring(start, at);
  }

  private void skip(String expected) {
    if (!text.startsWith(expected, at)) {
      throw new IllegalArgumentException("No '" + expected + "' at character " + at);
    }
    at += expected.length();
  }
}
