package nl.datapeil.catalog.harvest.turtle;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Reads a quoted literal at the cursor, with its language or datatype.
final class Literals {
  private static final int SHORT = 40;

  private final Cursor in;
  private final Terms terms;
  private final Memo plain = new Memo();
  private final Map<String, Memo> ofLanguage = new HashMap<>();
  private final Map<Node, Memo> ofType = new HashMap<>();

  Literals(Cursor in, Terms terms) {
    this.in = in;
    this.terms = terms;
  }

  Node literal() throws SyntaxFault {
    var line = in.line();
    var column = in.column();
    var quote = in.take();
    var read = in.peek() == quote && in.peek(1) == quote ? longText(quote) : shortText(quote);
    var text = terms.unstorable().mended(read, line, column);
    return switch (in.peek()) {
      case '@' -> inLanguage(text);
      case '^' -> ofType(text);
      default -> known(plain, text, NodeFactory::createLiteralString);
    };
  }

  /// The text up to the closing quote, on one line.
  private String shortText(int quote) throws SyntaxFault {
    in.mark();
    var escaped = false;
    for (var next = in.peek(); next != quote; next = in.peek()) {
      if (next == Cursor.END || next == '\n') {
        var closed = in.marked().stripTrailing().endsWith(".");
        in.unmark();
        var fault =
            terms.fault(
                "The text is not closed on its line",
                "De tekst wordt niet op zijn regel afgesloten");
        throw closed ? fault.atFullStop() : fault;
      }
      if (next == '\\') {
        escaped = true;
        in.pass();
      }
      if (in.take() == Cursor.END) {
        break;
      }
    }
    var raw = in.marked();
    in.unmark();
    in.take();
    return escaped ? Escapes.undone(raw, in) : raw;
  }

  private String longText(int quote) throws SyntaxFault {
    in.pass();
    in.pass();
    in.mark();
    var escaped = false;
    while (true) {
      var next = in.peek();
      if (next == Cursor.END) {
        in.unmark();
        throw terms.fault("The text is not closed", "De tekst wordt niet afgesloten");
      }
      if (next == quote && in.peek(1) == quote && in.peek(2) == quote && in.peek(3) != quote) {
        break;
      }
      if (next == '\\') {
        escaped = true;
        in.pass();
      }
      in.take();
    }
    var raw = in.marked();
    in.unmark();
    in.pass();
    in.pass();
    in.pass();
    return escaped ? Escapes.undone(raw, in) : raw;
  }

  private Node inLanguage(String text) throws SyntaxFault {
    in.pass();
    in.mark();
    while (Character.isLetterOrDigit(in.peek()) || in.peek() == '-') {
      in.pass();
    }
    var language = in.marked();
    in.unmark();
    if (language.isEmpty()) {
      throw terms.fault("The language after @ is missing", "De taal na @ ontbreekt");
    }
    return known(
        ofLanguage.computeIfAbsent(language, _ -> new Memo()),
        text,
        t -> NodeFactory.createLiteralLang(t, language));
  }

  private Node ofType(String text) throws SyntaxFault {
    in.pass();
    if (in.take() != '^') {
      throw terms.fault("A datatype begins with ^^", "Een datatype begint met ^^");
    }
    var type = in.peek() == '<' ? terms.iri() : terms.name();
    RDFDatatype datatype = TypeMapper.getInstance().getSafeTypeByName(type.getURI());
    return known(
        ofType.computeIfAbsent(type, _ -> new Memo()),
        text,
        t -> NodeFactory.createLiteralDT(t, datatype));
  }

  private static Node known(
      Memo memo, String text, java.util.function.Function<String, Node> maker) {
    return text.length() > SHORT ? maker.apply(text) : memo.node(text, maker);
  }
}
