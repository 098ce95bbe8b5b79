package nl.datapeil.catalog.harvest.turtle;

import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;

/// Reads a number or a truth value at the cursor: literals without quotes.
final class Bare {
  private final Cursor in;
  private final Terms terms;

  Bare(Cursor in, Terms terms) {
    this.in = in;
    this.terms = terms;
  }

  boolean isTruth() {
    var length = in.peek() == 't' ? 4 : in.peek() == 'f' ? 5 : 0;
    for (var i = 0; i < length; i++) {
      if (in.peek(i) != (length == 4 ? "true" : "false").charAt(i)) {
        return false;
      }
    }
    var after = in.peek(length);
    return length > 0
        && after != ':'
        && after != '_'
        && after != '-'
        && !Character.isLetterOrDigit(after);
  }

  Node truth() {
    var word = in.peek() == 't' ? "true" : "false";
    word.chars().forEach(_ -> in.pass());
    return Terms.typed(word, Vocab.XSD_BOOLEAN.getURI());
  }

  Node number() throws SyntaxFault {
    in.mark();
    if (in.peek() == '+' || in.peek() == '-') {
      in.pass();
    }
    var type = Vocab.XSD_INTEGER;
    var digits = 0;
    while (true) {
      var next = in.peek();
      if (next == '.' && type.equals(Vocab.XSD_INTEGER) && continuesNumber(in.peek(1))) {
        type = Vocab.XSD_DECIMAL;
      } else if ((next == 'e' || next == 'E') && !type.equals(Vocab.XSD_DOUBLE)) {
        type = Vocab.XSD_DOUBLE;
        if (in.peek(1) == '+' || in.peek(1) == '-') {
          in.pass();
        }
      } else if (!isDigit(next)) {
        break;
      } else {
        digits++;
      }
      in.pass();
    }
    var text = in.marked();
    in.unmark();
    if (digits == 0) {
      throw terms.fault("%s is not a number", "%s is geen getal", text);
    }
    return Terms.typed(text, type.getURI());
  }

  private boolean continuesNumber(int c) {
    return isDigit(c)
        || ((c == 'e' || c == 'E')
            && (isDigit(in.peek(2)) || in.peek(2) == '-' || in.peek(2) == '+'));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
