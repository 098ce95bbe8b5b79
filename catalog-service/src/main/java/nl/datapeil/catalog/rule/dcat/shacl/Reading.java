package nl.datapeil.catalog.rule.dcat.shacl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rule.dcat.Hierarchy;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Vocabulary;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// A document as the rules read it: gathered by subject, in one pass.
public final class Reading {
  private static final Property TYPE = Properties.of("rdf:type");
  private static final Node SUBCLASS = Vocabulary.node("rdfs:subClassOf");

  private final Graph graph;
  private final Map<Node, Subject> subjects = new LinkedHashMap<>();
  private final Map<Node, List<Subject>> members = new HashMap<>();
  private @Nullable Map<Node, List<Incoming>> incoming;

  /// That `subject` has this node as a value of `property`.
  public record Incoming(Subject subject, Property property) {}

  private Reading(Graph graph) {
    this.graph = graph;
  }

  public static Reading of(Graph graph) {
    var reading = new Reading(graph);
    var superclasses = new HashMap<Node, List<Node>>();
    var triples = graph.find(Node.ANY, Node.ANY, Node.ANY);
    try {
      while (triples.hasNext()) {
        reading.add(triples.next(), superclasses);
      }
    } finally {
      triples.close();
    }
    var hierarchy = new Hierarchy(superclasses);
    reading.subjects.values().forEach(subject -> reading.classify(subject, hierarchy));
    return reading;
  }

  private void add(Triple triple, Map<Node, List<Node>> superclasses) {
    var predicate = triple.getPredicate();
    var property = Properties.of(predicate);
    if (property == null && predicate.equals(SUBCLASS)) {
      superclasses
          .computeIfAbsent(triple.getSubject(), _ -> new ArrayList<>())
          .add(triple.getObject());
    }
    subjects
        .computeIfAbsent(triple.getSubject(), Subject::new)
        .add(property == null ? -1 : property.id(), predicate, triple.getObject());
  }

  private void classify(Subject subject, Hierarchy hierarchy) {
    for (var type : subject.values(TYPE)) {
      subject.type(hierarchy.stated(type), hierarchy.meant(type));
    }
    for (var series : subject.values(Properties.of("dcat:inSeries"))) {
      members.computeIfAbsent(series, _ -> new ArrayList<>()).add(subject);
    }
  }

  public Graph graph() {
    return graph;
  }

  public Collection<Subject> subjects() {
    return subjects.values();
  }

  /// What is said of a node, if anything.
  public @Nullable Subject get(Node node) {
    return subjects.get(node);
  }

  /// What states to be in this series.
  public List<Subject> membersOf(Node series) {
    return members.getOrDefault(series, List.of());
  }

  /// Who refers to a node; gathered when first asked for.
  public List<Incoming> incoming(Node node) {
    if (incoming == null) {
      incoming = gathered();
    }
    return incoming.getOrDefault(node, List.of());
  }

  private Map<Node, List<Incoming>> gathered() {
    var all = new HashMap<Node, List<Incoming>>();
    for (var subject : subjects.values()) {
      for (var i = 0; i < subject.size(); i++) {
        if (subject.property(i) >= 0 && subjects.containsKey(subject.object(i))) {
          all.computeIfAbsent(subject.object(i), _ -> new ArrayList<>(1))
              .add(new Incoming(subject, Properties.at(subject.property(i))));
        }
      }
    }
    return all;
  }
}
