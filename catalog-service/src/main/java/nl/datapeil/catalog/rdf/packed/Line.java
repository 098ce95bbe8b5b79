package nl.datapeil.catalog.rdf.packed;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.datapeil.catalog.rdf.NTriples;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A line of N-Triples in its three terms. They sort as whole lines do: the space after a term
/// comes before any character that could be in it.
record Line(String subject, String predicate, String object) implements Comparable<Line> {
  private static final int MOST = 5_000;
  private static final Map<Node, String> PREDICATES = new ConcurrentHashMap<>();

  /// The lines of a graph, sorted and each once.
  static String all(Collection<Triple> triples) {
    var lines = sorted(triples);
    var all = new StringBuilder(lines.length * 128);
    Line last = null;
    for (var line : lines) {
      if (!line.equals(last)) {
        all.append(line.subject).append(' ').append(line.predicate).append(' ');
        all.append(line.object).append(" .\n");
      }
      last = line;
    }
    return all.toString();
  }

  /// What one subject says is mostly in one place, so its text is made once.
  private static Line[] sorted(Collection<Triple> triples) {
    var lines = new Line[triples.size()];
    Node subject = null;
    var text = "";
    var size = 0;
    for (var triple : triples) {
      if (!triple.getSubject().equals(subject)) {
        subject = triple.getSubject();
        text = NTriples.write(subject);
      }
      var object = NTriples.write(triple.getObject());
      lines[size++] = new Line(text, predicate(triple.getPredicate()), object);
    }
    Arrays.sort(lines);
    return lines;
  }

  /// There are few; those of a document with very many are not all kept.
  private static String predicate(Node node) {
    var known = PREDICATES.get(node);
    if (known != null) {
      return known;
    }
    var text = NTriples.write(node);
    if (PREDICATES.size() < MOST) {
      PREDICATES.put(node, text);
    }
    return text;
  }

  @Override
  public int compareTo(Line other) {
    var order = subject.equals(other.subject) ? 0 : subject.compareTo(other.subject);
    if (order == 0) {
      order = predicate.equals(other.predicate) ? 0 : predicate.compareTo(other.predicate);
    }
    return order == 0 ? object.compareTo(other.object) : order;
  }
}
