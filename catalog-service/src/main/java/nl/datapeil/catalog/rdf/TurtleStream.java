package nl.datapeil.catalog.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/// Turtle, one block per run of triples with the same subject. Literals look as in N-Triples, so
/// only names are shortened.
final class TurtleStream extends StreamRDFBase {
  private static final int FULL = 1 << 15;
  private static final int MOST = 10_000;
  private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]+");

  private final OutputStream to;
  private final StringBuilder out = new StringBuilder(FULL + 1024);
  private final Map<String, String> prefixes = new HashMap<>();

  /// How predicates and classes are written.
  private final Map<Node, String> names = new HashMap<>();

  private @Nullable Node subject;
  private @Nullable Node predicate;

  TurtleStream(OutputStream to) {
    this.to = to;
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(iri, prefix);
    out.append("@prefix ").append(prefix).append(": <").append(iri).append("> .\n");
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      out.append(subject == null ? "\n" : " .\n\n");
      subject = triple.getSubject();
      predicate = null;
      node(subject);
    }
    if (triple.getPredicate().equals(predicate)) {
      out.append(", ");
    } else {
      out.append(predicate == null ? " " : " ;\n  ");
      predicate = triple.getPredicate();
      out.append(predicate.equals(Vocab.RDF_TYPE) ? "a" : name(predicate)).append(' ');
    }
    object(triple.getObject());
    if (out.length() > FULL) {
      send();
    }
  }

  private void object(Node object) {
    if (object.isURI() && Vocab.RDF_TYPE.equals(predicate)) {
      out.append(name(object));
    } else if (object.isLiteral()
        && object.getLiteralLanguage().isEmpty()
        && !object.getLiteralDatatypeURI().equals(Vocab.XSD_STRING.getURI())) {
      NTriples.quote(object.getLiteralLexicalForm(), out);
      out.append("^^").append(shortened(object.getLiteralDatatypeURI()));
    } else {
      node(object);
    }
  }

  /// Labels that others made may hold what Turtle does not allow.
  private void node(Node node) {
    if (node.isBlank() && !LABEL.matcher(node.getBlankNodeLabel()).matches()) {
      out.append("_:").append(NodeFmtLib.encodeBNodeLabel(node.getBlankNodeLabel()));
    } else {
      NTriples.write(node, out);
    }
  }

  private String name(Node node) {
    var known = names.get(node);
    if (known != null) {
      return known;
    }
    var name = shortened(node.getURI());
    if (names.size() < MOST) {
      names.put(node, name);
    }
    return name;
  }

  private String shortened(String iri) {
    var split = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    var prefix = prefixes.get(iri.substring(0, split));
    var whole = prefix == null || !isLocalName(iri, split);
    return whole ? NTriples.write(NodeFactory.createURI(iri)) : prefix + ":" + iri.substring(split);
  }

  /// Turtle allows more, but then some must be escaped.
  private static boolean isLocalName(String iri, int start) {
    for (var i = start; i < iri.length(); i++) {
      var c = iri.charAt(i);
      var letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(i > start && ((c >= '0' && c <= '9') || c == '_'))) {
        return false;
      }
    }
    return start < iri.length();
  }

  @Override
  public void finish() {
    out.append(subject == null ? "" : " .\n");
    send();
    RdfWriter.flush(to);
  }

  private void send() {
    try {
      to.write(out.toString().getBytes(StandardCharsets.UTF_8));
      out.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
