package nl.datapeil.catalog.harvest.turtle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Reads what one statement says of its subject, and gathers its triples until it is whole.
final class Statement {
  private static final int DEEPEST = 200;

  private final Cursor in;
  private final Terms terms;
  private final Literals literals;
  private final Bare bare;
  private final Set<Node> touched = new LinkedHashSet<>();
  private final List<Triple> triples = new ArrayList<>();
  private int depth;

  Statement(Cursor in, Terms terms) {
    this.in = in;
    this.terms = terms;
    literals = new Literals(in, terms);
    bare = new Bare(in, terms);
  }

  void clear() {
    touched.clear();
    triples.clear();
    depth = 0;
  }

  List<Triple> triples() {
    return triples;
  }

  /// Whatever it says something of, so far.
  Set<Node> touched() {
    return touched;
  }

  /// The subject; one in brackets says its own things first.
  Node subject() throws SyntaxFault {
    if (in.peek() == '[') {
      return bracketed();
    }
    var subject = in.peek() == '(' ? list() : reference();
    touched.add(subject);
    return subject;
  }

  void predicates(Node subject) throws SyntaxFault {
    while (true) {
      in.skipBlanks();
      while (in.peek() == ';') {
        in.pass();
        in.skipBlanks();
      }
      var next = in.peek();
      if (next == '.' || next == ']' || next == '}' || next == Cursor.END) {
        return;
      }
      objects(subject, verb());
      in.skipBlanks();
      if (in.peek() != ';') {
        return;
      }
    }
  }

  private Node verb() throws SyntaxFault {
    if (in.peek() == 'a' && " \t\r\n<[_\"#".indexOf(in.peek(1)) >= 0) {
      in.pass();
      return Vocab.RDF_TYPE;
    }
    if (in.peek() == '_') {
      throw terms.fault("A property is an IRI", "Een eigenschap is een IRI");
    }
    return reference();
  }

  private void objects(Node subject, Node verb) throws SyntaxFault {
    while (true) {
      in.skipBlanks();
      triples.add(Triple.create(subject, verb, term()));
      in.skipBlanks();
      if (in.peek() == '<' || in.peek() == '_') {
        reference(); // the graph of a quad
        return;
      }
      if (in.peek() != ',') {
        return;
      }
      in.pass();
    }
  }

  private Node reference() throws SyntaxFault {
    return switch (in.peek()) {
      case '<' -> terms.iri();
      case '_' -> terms.blank();
      default -> terms.name();
    };
  }

  Node term() throws SyntaxFault {
    var next = in.peek();
    return switch (next) {
      case '"', '\'' -> literals.literal();
      case '[' -> bracketed();
      case '(' -> list();
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> bare.number();
      default -> bare.isTruth() ? bare.truth() : reference();
    };
  }

  private Node bracketed() throws SyntaxFault {
    deeper();
    in.pass();
    var node = terms.fresh();
    touched.add(node);
    predicates(node);
    in.skipBlanks();
    if (in.peek() != ']') {
      throw terms.fault("A ] is needed here", "Hier is een ] nodig");
    }
    in.pass();
    depth--;
    return node;
  }

  private Node list() throws SyntaxFault {
    deeper();
    in.pass();
    var first = Vocab.RDF_NIL;
    @Nullable Node last = null;
    for (in.skipBlanks(); in.peek() != ')'; in.skipBlanks()) {
      if (in.peek() == Cursor.END) {
        throw terms.fault("A ) is needed here", "Hier is een ) nodig");
      }
      var cell = terms.fresh();
      touched.add(cell);
      if (last == null) {
        first = cell;
      } else {
        triples.add(Triple.create(last, Vocab.RDF_REST, cell));
      }
      triples.add(Triple.create(cell, Vocab.RDF_FIRST, term()));
      last = cell;
    }
    if (last != null) {
      triples.add(Triple.create(last, Vocab.RDF_REST, Vocab.RDF_NIL));
    }
    in.pass();
    depth--;
    return first;
  }

  private void deeper() throws SyntaxFault {
    if (++depth > DEEPEST) {
      throw terms.fault("Too many levels of brackets", "Te veel niveaus van haken");
    }
  }
}
