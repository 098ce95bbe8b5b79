package nl.datapeil.catalog.harvest.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.harvest.fetch.Demand;
import nl.datapeil.catalog.rdf.Literals;
import nl.datapeil.catalog.rdf.Scripts;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// What one document or page gave: triples, what went wrong, and which nodes are not the whole of
/// what the remote catalogue says of them. Filled by one thread, as long as there is a [Demand] for
/// it.
public final class Reading {
  private final List<Triple> triples = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Node> broken = new HashSet<>();
  private final Map<Node, Structure> structures = new HashMap<>();
  private final Demand demand = Demand.current();
  private boolean cut;

  /// One of which the value can be stored; a link that runs as a program is left out.
  public void add(Triple triple) {
    demand.require();
    if (Scripts.isScript(triple.getObject())) {
      report(
          mended(
              triple,
              Text.of(
                  "<%s> as <%s> was left out: it runs as a program when somebody follows it",
                  "<%s> als <%s> is weggelaten: wie de link volgt, voert een programma uit",
                  Scripts.shown(triple.getObject()),
                  triple.getPredicate())));
    } else {
      triples.add(triple);
    }
  }

  /// Triples as they were read: what cannot be stored of them is mended and told.
  public void add(Iterable<Triple> more) {
    demand.require();
    for (var triple : more) {
      if (Literals.isStorable(triple)) {
        add(triple);
      } else {
        triples.add(Literals.storable(triple));
        report(
            mended(
                triple,
                Text.of(
                    "A value of <%s> held NUL or half of a surrogate pair; it was written as"
                        + " U+FFFD",
                    "Een waarde van <%s> bevatte NUL of de helft van een surrogaatpaar; dat is"
                        + " geschreven als U+FFFD",
                    triple.getPredicate())));
      }
    }
  }

  private static Fault mended(Triple triple, Text message) {
    var subject = triple.getSubject();
    return new Fault(
        Fault.Kind.VALUE_MENDED, 0, 0, subject.isURI() ? subject.getURI() : null, message);
  }

  public void report(Fault fault) {
    demand.require();
    faults.add(fault);
    cut |= fault.kind() == Fault.Kind.TRUNCATED || fault.kind() == Fault.Kind.NOT_FETCHED;
  }

  public void broke(Node node) {
    broken.add(node);
  }

  public void structured(Node dataset, Structure structure) {
    structures.put(dataset, structure);
  }

  public List<Triple> triples() {
    return triples;
  }

  public List<Fault> faults() {
    return faults;
  }

  public Set<Node> broken() {
    return broken;
  }

  public Map<Node, Structure> structures() {
    return structures;
  }

  /// Something that should have been read is missing: what is absent may exist nevertheless.
  public boolean isCut() {
    return cut;
  }
}
