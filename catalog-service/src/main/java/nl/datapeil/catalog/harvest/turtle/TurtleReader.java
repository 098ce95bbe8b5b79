package nl.datapeil.catalog.harvest.turtle;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Reads Turtle, and TriG, N-Triples and N-Quads with all graphs taken together. A statement that
/// cannot be read is reported and passed over; reading goes on at the next one.
public final class TurtleReader {
  private static final int DEEPEST = 200;

  /// Takes what is read.
  public interface Sink {
    void triple(Triple triple);

    void prefix(String prefix, String iri);

    void fault(Fault fault);

    /// Of these subjects a statement was lost, so what was read of them is not the whole.
    void lost(Set<Node> subjects);
  }

  private final Cursor in;
  private final Sink sink;
  private final Terms terms;
  private final Literals literals;
  private final Directives directives;
  private final Set<Node> touched = new LinkedHashSet<>();
  private final List<Triple> statement = new ArrayList<>();
  private int depth;
  private boolean inGraph;

  private TurtleReader(Reader text, String base, Sink sink) {
    in = new Cursor(text);
    this.sink = sink;
    terms = new Terms(in, base, sink);
    literals = new Literals(in, terms);
    directives = new Directives(in, terms);
  }

  public static void read(Reader text, String base, Sink sink) {
    new TurtleReader(text, base, sink).readAll();
  }

  private void readAll() {
    for (in.skipBlanks(); in.peek() != Cursor.END; in.skipBlanks()) {
      touched.clear();
      statement.clear();
      depth = 0;
      try {
        statement();
        statement.forEach(sink::triple);
      } catch (SyntaxFault e) {
        lose(e);
        if (!(e.isAtFullStop() && Recovery.isBeforeStatement(in))) {
          Recovery.toNextStatement(in);
        }
      }
    }
    if (inGraph) {
      truncated();
    }
  }

  private void lose(SyntaxFault e) {
    var record = touched.stream().filter(Node::isURI).findFirst().map(Node::getURI).orElse(null);
    if (in.peek() == Cursor.END) {
      truncated();
    }
    sink.fault(new Fault(Fault.Kind.RECORD_DROPPED, e.line(), e.column(), record, e.text()));
    sink.lost(Set.copyOf(touched));
  }

  private void truncated() {
    sink.fault(
        Fault.at(
            Fault.Kind.TRUNCATED,
            in.line(),
            in.column(),
            new Text(
                "The document ends in the middle of a statement",
                "Het document eindigt midden in een statement")));
  }

  private void statement() throws SyntaxFault {
    switch (in.peek()) {
      case '@' -> directives.read(directives.word(), true);
      case '{' -> openGraph();
      case '}' -> {
        in.pass();
        inGraph = false;
      }
      case '.', ';' -> in.pass(); // stray, and harmless
      default -> {
        if (directives.isNext("prefix") || directives.isNext("base")) {
          directives.read(directives.word(), false);
        } else if (directives.isNext("graph")) {
          directives.word();
          in.skipBlanks();
          term();
          openGraph();
        } else {
          triples();
        }
      }
    }
  }

  private void openGraph() throws SyntaxFault {
    in.skipBlanks();
    if (in.take() != '{' || inGraph) {
      throw terms.fault("A { is needed here", "Hier is een { nodig");
    }
    inGraph = true;
  }

  private void triples() throws SyntaxFault {
    var open = in.peek() == '[';
    var subject = open ? bracketed() : subject();
    in.skipBlanks();
    if (in.peek() == '{') {
      openGraph();
      return;
    }
    if (!(open && in.peek() == '.')) {
      predicates(subject);
    }
    in.skipBlanks();
    if (in.peek() == '.') {
      in.pass();
    } else if (in.peek() == Cursor.END && in.column() == 1) {
      truncated(); // what is there is whole, but for the full stop
    } else if (!(inGraph && in.peek() == '}')) {
      throw terms.fault(
          "The statement is not closed by a full stop",
          "Het statement wordt niet afgesloten met een punt");
    }
  }

  private Node subject() throws SyntaxFault {
    var subject = in.peek() == '(' ? list() : reference();
    touched.add(subject);
    return subject;
  }

  private void predicates(Node subject) throws SyntaxFault {
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
      statement.add(Triple.create(subject, verb, term()));
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

  private Node term() throws SyntaxFault {
    var next = in.peek();
    return switch (next) {
      case '"', '\'' -> literals.literal();
      case '[' -> bracketed();
      case '(' -> list();
      case '+', '-', '.', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> terms.number();
      default ->
          isTruth() ? Terms.typed(directives.word(), Vocab.XSD_BOOLEAN.getURI()) : reference();
    };
  }

  private boolean isTruth() {
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
        statement.add(Triple.create(last, Vocab.RDF_REST, cell));
      }
      statement.add(Triple.create(cell, Vocab.RDF_FIRST, term()));
      last = cell;
    }
    if (last != null) {
      statement.add(Triple.create(last, Vocab.RDF_REST, Vocab.RDF_NIL));
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
