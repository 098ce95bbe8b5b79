package nl.datapeil.catalog.harvest.turtle;

import java.util.Locale;
import org.apache.jena.irix.IRIException;

/// Reads what declares a prefix or a base.
final class Directives {
  private final Cursor in;
  private final Terms terms;

  Directives(Cursor in, Terms terms) {
    this.in = in;
    this.terms = terms;
  }

  /// SPARQL's form of a directive, which has no @ in front and no full stop.
  boolean isNext(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = in.peek(i);
      if (c == Cursor.END || Character.toLowerCase(c) != word.charAt(i)) {
        return false;
      }
    }
    return switch (in.peek(word.length())) {
      case ' ', '\t', '\n', '\r', '<' -> true;
      default -> false;
    };
  }

  String word() {
    in.mark();
    if (in.peek() == '@') {
      in.pass();
    }
    while (Character.isLetter(in.peek())) {
      in.pass();
    }
    var word = in.marked().toLowerCase(Locale.ROOT);
    in.unmark();
    return word;
  }

  void read(String word, boolean dotted) throws SyntaxFault {
    in.skipBlanks();
    if (word.endsWith("prefix")) {
      in.mark();
      for (var next = in.peek(); next != ':'; next = in.peek()) {
        if (next == Cursor.END || next == '<' || next == '\n') {
          in.unmark();
          throw terms.fault("A prefix ends with :", "Een prefix eindigt op :");
        }
        in.pass();
      }
      var prefix = in.marked().strip();
      in.unmark();
      in.pass();
      terms.declare(prefix, terms.iriText());
    } else if (word.endsWith("base")) {
      rebase(terms.iriText());
    } else {
      throw terms.fault("%s is not known", "%s is niet bekend", word);
    }
    in.skipBlanks();
    if (dotted && in.peek() == '.') {
      in.pass();
    }
  }

  private void rebase(String iri) throws SyntaxFault {
    try {
      terms.rebase(iri);
    } catch (IRIException _) {
      throw terms.fault("%s is not an IRI", "%s is geen IRI", iri);
    }
  }
}
