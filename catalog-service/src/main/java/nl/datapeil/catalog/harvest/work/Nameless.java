package nl.datapeil.catalog.harvest.work;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Entries without an IRI cannot be told from others the next time, so they are left out. One that
/// is the value of another's property, such as a version of it, is a part of that.
final class Nameless {
  private static final Set<Node> LISTING =
      Set.of(Vocab.DCAT_DATASET, Vocab.DCAT_SERVICE, Vocab.DCAT_CATALOG, Vocab.FOAF_PRIMARY_TOPIC);

  private Nameless() {}

  static void report(Reading reading) {
    var nameless = new LinkedHashSet<Node>();
    for (var triple : reading.triples()) {
      if (triple.getPredicate().equals(Vocab.RDF_TYPE)
          && triple.getSubject().isBlank()
          && Kind.of(triple.getObject()).isPresent()) {
        nameless.add(triple.getSubject());
      }
    }
    if (nameless.isEmpty()) {
      return;
    }
    var titles = new HashMap<Node, String>();
    for (var triple : reading.triples()) {
      var object = triple.getObject();
      if (nameless.contains(object) && !LISTING.contains(triple.getPredicate())) {
        nameless.remove(object);
      }
      if (triple.getPredicate().equals(Vocab.DCT_TITLE) && object.isLiteral()) {
        titles.putIfAbsent(triple.getSubject(), object.getLiteralLexicalForm());
      }
    }
    nameless.forEach(node -> reading.report(fault(titles.get(node))));
  }

  private static Fault fault(@Nullable String title) {
    return new Fault(
        Fault.Kind.RECORD_DROPPED,
        0,
        0,
        title,
        new Text(
            "It is a blank node, which nobody can refer to or recognise: give it an IRI",
            "Het is een lege node, waar niemand naar kan verwijzen en die niet te herkennen is:"
                + " geef haar een IRI"));
  }
}
