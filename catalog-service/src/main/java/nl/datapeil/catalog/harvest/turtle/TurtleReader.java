package nl.datapeil.catalog.harvest.turtle;

import java.io.InputStream;
import java.io.Reader;
import java.util.Set;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Reads Turtle, and TriG, N-Triples and N-Quads with all graphs taken together. A statement that
/// cannot be read is reported and passed over; reading goes on at the next one.
public final class TurtleReader {
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
  private final Directives directives;
  private final Statement statement;
  private boolean inGraph;

  private TurtleReader(Reader text, String base, Sink sink) {
    in = new Cursor(text);
    this.sink = sink;
    terms = new Terms(in, base, sink);
    directives = new Directives(in, terms);
    statement = new Statement(in, terms);
  }

  public static void read(InputStream in, String base, Sink sink) {
    new TurtleReader(Unstorable.decoded(in), base, sink).readAll();
  }

  private void readAll() {
    for (in.skipBlanks(); in.peek() != Cursor.END; in.skipBlanks()) {
      statement.clear();
      terms.unstorable().clear();
      try {
        one();
        statement.triples().forEach(sink::triple);
        terms.unstorable().tell(record(), sink);
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
    if (in.peek() == Cursor.END) {
      truncated();
    }
    sink.fault(new Fault(Fault.Kind.RECORD_DROPPED, e.line(), e.column(), record(), e.text()));
    sink.lost(Set.copyOf(statement.touched()));
  }

  private @Nullable String record() {
    return statement.touched().stream()
        .filter(Node::isURI)
        .findFirst()
        .map(Node::getURI)
        .orElse(null);
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

  private void one() throws SyntaxFault {
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
          statement.term();
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
    var subject = statement.subject();
    in.skipBlanks();
    if (in.peek() == '{') {
      openGraph();
      return;
    }
    if (!(open && in.peek() == '.')) {
      statement.predicates(subject);
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
}
