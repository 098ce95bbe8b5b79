package nl.datapeil.catalog.rule.text.reading;

import java.util.Collection;
import java.util.List;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Fix.Action;
import nl.datapeil.catalog.rule.Fix.Proposal;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Makes fixes of what could be put.
public final class Fixes {
  private Fixes() {}

  public static Fix add(Case judged, Subject focus, Property property, Node value) {
    return new Fix(
        Action.ADD,
        property.node().getURI(),
        judged.member(focus, property),
        null,
        List.of(proposal(value)));
  }

  public static Fix replace(Case judged, Subject focus, Property property, Node old, Node value) {
    return replaceByAny(judged, focus, property, old, List.of(proposal(value)));
  }

  /// None where there is nothing to propose.
  public static @Nullable Fix replace(
      Case judged, Subject focus, Property property, Node old, Collection<Concept> concepts) {
    return concepts.isEmpty()
        ? null
        : replaceByAny(
            judged, focus, property, old, concepts.stream().map(Fixes::proposal).toList());
  }

  private static Fix replaceByAny(
      Case judged, Subject focus, Property property, Node old, List<Proposal> proposals) {
    return new Fix(
        Action.REPLACE,
        property.node().getURI(),
        judged.member(focus, property),
        Terms.term(old),
        proposals);
  }

  public static Proposal proposal(Node value) {
    return new Proposal(Terms.plain(value), Terms.term(value), null);
  }

  public static Proposal proposal(Concept concept) {
    return new Proposal(
        concept.uri(),
        Terms.term(NodeFactory.createURI(concept.uri())),
        new Text(concept.label("en"), concept.label("nl")));
  }
}
