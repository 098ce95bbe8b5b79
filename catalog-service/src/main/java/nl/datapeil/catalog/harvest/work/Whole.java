package nl.datapeil.catalog.harvest.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// Which entries of a page were read whole. One that lost a statement, or of which a statement was
/// lost that describes a part of it, would replace a good description by half of one.
record Whole(List<Partition.Part> parts, Set<String> others, List<Fault> faults) {

  static Whole of(Partition partition, Reading reading) {
    var faults = new ArrayList<>(reading.faults());
    var others = new HashSet<String>();
    reading.broken().stream().filter(Node::isURI).forEach(node -> others.add(node.getURI()));
    if (reading.broken().isEmpty() && !reading.isCut()) {
      return new Whole(partition.parts(), others, faults);
    }
    var described = reading.isCut() ? subjects(reading) : Set.<Node>of();
    var whole = new ArrayList<Partition.Part>();
    for (var part : partition.parts()) {
      if (part.triples().stream().anyMatch(t -> touches(t, reading.broken()))) {
        drop(part, others, faults, reading.broken().contains(part.root()));
      } else if (reading.isCut() && lacksADistribution(part, described)) {
        drop(part, others, faults, false);
      } else {
        whole.add(part);
      }
    }
    return new Whole(whole, others, faults);
  }

  private static boolean touches(Triple triple, Set<Node> broken) {
    return broken.contains(triple.getSubject()) || broken.contains(triple.getObject());
  }

  private static Set<Node> subjects(Reading reading) {
    var subjects = new HashSet<Node>();
    reading.triples().forEach(triple -> subjects.add(triple.getSubject()));
    return subjects;
  }

  private static boolean lacksADistribution(Partition.Part part, Set<Node> described) {
    return part.triples().stream()
        .anyMatch(t ->
            t.getPredicate().equals(Vocab.DCAT_DISTRIBUTION)
                && t.getSubject().equals(part.root())
                && !described.contains(t.getObject()));
  }

  private static void drop(
      Partition.Part part, Set<String> others, List<Fault> faults, boolean reported) {
    var iri = part.root().getURI();
    others.add(iri);
    if (!reported) {
      faults.add(
          Fault.of(
              Fault.Kind.RECORD_DROPPED,
              iri,
              new Text(
                  "A part of its description could not be read",
                  "Een deel van de beschrijving is niet te lezen")));
    }
  }
}
