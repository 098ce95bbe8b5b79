package nl.datapeil.catalog.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// A lineage in the words of PROV.
final class Provenance {
  private static final Node DERIVED = prov("wasDerivedFrom");
  private static final Node ENTITY = prov("Entity");
  private static final Node USED = prov("used");
  private static final Node ENDED = prov("endedAtTime");

  private Provenance() {}

  static List<Triple> of(LineageView lineage) {
    var triples = new LinkedHashSet<Triple>();
    Stream.concat(lineage.upstream().stream(), lineage.downstream().stream())
        .forEach(step -> derive(step, triples));
    var made = NodeFactory.createURI(lineage.uri());
    triples.add(Triple.create(made, Vocab.RDF_TYPE, ENTITY));
    var making = lineage.making();
    if (making != null && making.activity() != null) {
      var activity = NodeFactory.createURI(making.activity());
      triples.add(Triple.create(made, Vocab.PROV_WAS_GENERATED_BY, activity));
      triples.add(Triple.create(activity, Vocab.RDF_TYPE, Vocab.PROV_ACTIVITY));
      lineage.inputs().stream()
          .map(input -> NodeFactory.createURI(input.uri()))
          .forEach(input -> triples.add(Triple.create(activity, USED, input)));
      if (making.madeAt() != null) {
        var at = NodeFactory.createLiteralDT(making.madeAt().toString(), XSDDatatype.XSDdateTime);
        triples.add(Triple.create(activity, ENDED, at));
      }
    }
    return List.copyOf(triples);
  }

  private static void derive(Step step, Set<Triple> triples) {
    var output = NodeFactory.createURI(step.output().uri());
    var input = NodeFactory.createURI(step.input().uri());
    triples.add(Triple.create(output, Vocab.RDF_TYPE, ENTITY));
    triples.add(Triple.create(output, DERIVED, input));
    triples.add(Triple.create(input, Vocab.RDF_TYPE, ENTITY));
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(Vocab.PROV_NS + name);
  }
}
