package nl.datapeil.catalog.harvest.turtle;

import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.rdf.Literals;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/// Reads one term at the cursor: an IRI, a prefixed name, a blank node or a literal.
final class Terms {
  private static final String NOT_IN_IRIS = "<\"{}|^`\\ ";

  private final Cursor in;
  private final TurtleReader.Sink sink;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Memo iris = new Memo();
  private final Memo names = new Memo();
  private final Map<String, Node> blanks = new HashMap<>();
  private final Unstorable unstorable = new Unstorable();
  private IRIx base;
  private int anonymous;

  Terms(Cursor in, String base, TurtleReader.Sink sink) {
    this.in = in;
    this.sink = sink;
    this.base = IRIx.create(base);
  }

  void declare(String prefix, String iri) {
    prefixes.put(prefix, iri);
    names.clear();
    sink.prefix(prefix, iri);
  }

  void rebase(String iri) {
    base = IRIx.create(iri);
    iris.clear();
    names.clear();
  }

  Unstorable unstorable() {
    return unstorable;
  }

  Node fresh() {
    return NodeFactory.createBlankNode("a" + anonymous++);
  }

  Node iri() throws SyntaxFault {
    in.pass();
    in.mark();
    var strange = false;
    for (var next = in.peek(); next != '>'; next = in.peek()) {
      if (next == Cursor.END || next == '\n') {
        in.unmark();
        throw fault("The IRI is not closed by >", "De IRI wordt niet afgesloten met >");
      }
      strange |= next <= ' ' || next == Unstorable.LOST || NOT_IN_IRIS.indexOf(next) >= 0;
      in.pass();
    }
    try {
      return strange ? mended(in.marked()) : iris.node(in, this::resolved);
    } catch (IRIException _) {
      throw fault("%s is not an IRI", "%s is geen IRI", in.marked());
    } finally {
      in.unmark();
      in.pass();
    }
  }

  /// The IRI in a directive, as text.
  String iriText() throws SyntaxFault {
    in.skipBlanks();
    if (in.peek() != '<') {
      throw fault("An IRI in < > is needed here", "Hier is een IRI in < > nodig");
    }
    return iri().getURI();
  }

  private Node resolved(String text) {
    var colon = text.indexOf(':');
    var absolute =
        colon > 0 && text.lastIndexOf('/', colon) < 0 && Character.isLetter(text.charAt(0));
    return NodeFactory.createURI(absolute ? text : base.resolve(text).str());
  }

  /// What may not stand in an IRI is written as %XX, so that the record can be kept.
  private Node mended(String raw) throws SyntaxFault {
    var text = Literals.storable(raw.indexOf('\\') < 0 ? raw : Escapes.undone(raw, in));
    var clean = new StringBuilder();
    text.chars()
        .forEach(c -> {
          if (c <= ' ' || NOT_IN_IRIS.indexOf(c) >= 0 || c == '>') {
            clean.append("%%%02X".formatted(c));
          } else if (c == '\uFFFD') {
            clean.append("%EF%BF%BD");
          } else {
            clean.append((char) c);
          }
        });
    if (!clean.toString().equals(text)) {
      sink.fault(
          Fault.at(
              Fault.Kind.VALUE_MENDED,
              in.line(),
              in.column(),
              Text.of(
                  "<%s> is not a valid IRI; it was written as <%s>",
                  "<%s> is geen geldige IRI; geschreven als <%s>", text, clean)));
    }
    return resolved(clean.toString());
  }

  /// `prefix:local`, or `a` and the like, which the caller looks for first.
  Node name() throws SyntaxFault {
    in.mark();
    var colon = -1;
    var escaped = false;
    while (true) {
      var next = in.peek();
      if (next == ':') {
        colon = colon < 0 ? in.markedLength() : colon;
      } else if (next == '\\' && colon >= 0) {
        escaped = true;
        in.pass();
      } else if (!isNamePart(next)
          && !(next == '.' && isNamePart(in.peek(1)))
          && !(next == '%' && colon >= 0)) {
        break;
      }
      in.pass();
    }
    if (colon < 0) {
      var word = in.marked();
      in.unmark();
      throw word.isEmpty()
          ? fault("A term is needed here", "Hier is een term nodig")
          : fault(
              "%s is not a term; is a : missing?", "%s is geen term; ontbreekt er een :?", word);
    }
    try {
      return escaped ? named(in.marked()) : names.node(in, this::named);
    } catch (UnknownPrefix e) {
      throw fault("The prefix %s: is not declared", "De prefix %s: is niet gedeclareerd", e.prefix);
    } finally {
      in.unmark();
    }
  }

  private Node named(String text) {
    var colon = text.indexOf(':');
    var prefix = text.substring(0, colon);
    var start = prefixes.get(prefix);
    if (start == null) {
      start = assumed(prefix);
    }
    var local = unstorable.mended(text.substring(colon + 1), in.line(), in.column());
    return resolved(start + (local.indexOf('\\') < 0 ? local : local.replaceAll("\\\\(.)", "$1")));
  }

  private String assumed(String prefix) {
    var known = Prefixes.wellKnown(prefix);
    if (known == null) {
      throw new UnknownPrefix(prefix);
    }
    prefixes.put(prefix, known);
    sink.fault(
        Fault.at(
            Fault.Kind.PREFIX_ASSUMED,
            in.line(),
            in.column(),
            Text.of(
                "The prefix %s: is not declared; <%s> was assumed",
                "De prefix %s: is niet gedeclareerd; aangenomen is <%s>", prefix, known)));
    return known;
  }

  private static boolean isNamePart(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == ':'
        || (c >= 0xB7 && c != 0xD7 && c != 0xF7);
  }

  Node blank() throws SyntaxFault {
    in.pass();
    if (in.take() != ':') {
      throw fault("A blank node begins with _:", "Een lege knoop begint met _:");
    }
    in.mark();
    while (isNamePart(in.peek()) || (in.peek() == '.' && isNamePart(in.peek(1)))) {
      in.pass();
    }
    var label = in.marked();
    in.unmark();
    if (label.isEmpty()) {
      throw fault("The blank node has no label", "De lege knoop heeft geen label");
    }
    return blanks.computeIfAbsent(label, l -> NodeFactory.createBlankNode("l" + l));
  }

  static Node typed(String text, String type) {
    return NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(type));
  }

  SyntaxFault fault(String en, String nl, Object... arguments) {
    return new SyntaxFault(in, Text.of(en, nl, arguments));
  }

  private static final class UnknownPrefix extends RuntimeException {
    private final String prefix;

    UnknownPrefix(String prefix) {
      super(prefix, null, false, false);
      this.prefix = prefix;
    }
  }
}
