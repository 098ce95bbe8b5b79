package nl.datapeil.catalog.rule.dcat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/// Which classes a class is part of: as a document states, and as is generally known.
public final class Hierarchy {
  private static final Map<Node, Type> TYPES = new HashMap<>();
  private static final Map<Node, Long> KNOWN = new HashMap<>();

  static {
    for (var type : Type.values()) {
      TYPES.put(type.node(), type);
    }
    for (var agent : List.of("foaf:Organization", "foaf:Person", "foaf:Group", "prov:Agent")) {
      KNOWN.put(Vocabulary.node(agent), Type.AGENT.bit());
    }
    KNOWN.put(Vocabulary.node("dct:Agent"), Type.AGENT.bit());
    for (var kind : List.of("Individual", "Organization", "Group", "Location")) {
      KNOWN.put(Vocabulary.node("vcard:" + kind), Type.KIND.bit());
    }
    KNOWN.put(Vocabulary.node("dcat:Catalog"), Type.DATASET.bit());
    KNOWN.put(Vocabulary.node("dct:FileFormat"), Type.MEDIA_TYPE_OR_EXTENT.bit());
    KNOWN.put(Vocabulary.node("dct:MediaType"), Type.MEDIA_TYPE_OR_EXTENT.bit());
    KNOWN.put(Vocabulary.node("dct:LicenseDocument"), Type.RIGHTS_STATEMENT.bit());
    KNOWN.put(Vocabulary.node("dcat:DatasetSeries"), Type.DATASET.bit());
    KNOWN.put(Vocabulary.node("foaf:Image"), Type.DOCUMENT.bit());
    KNOWN.put(Vocabulary.node("odrl:Offer"), Type.POLICY.bit());
    KNOWN.put(Vocabulary.node("odrl:Set"), Type.POLICY.bit());
    KNOWN.put(Vocabulary.node("odrl:Agreement"), Type.POLICY.bit());
  }

  private final Map<Node, List<Node>> superclasses;
  private final Map<Node, Long> stated = new HashMap<>();

  public Hierarchy(Map<Node, List<Node>> superclasses) {
    this.superclasses = superclasses;
  }

  public long stated(Node type) {
    if (superclasses.isEmpty()) {
      var known = TYPES.get(type);
      return known == null ? 0 : known.bit();
    }
    return stated.computeIfAbsent(type, start -> closure(start, Set.of()));
  }

  public long meant(Node type) {
    return KNOWN.getOrDefault(type, 0L);
  }

  private long closure(Node start, Set<Node> before) {
    var seen = new HashSet<>(before);
    var todo = new ArrayDeque<Node>(List.of(start));
    var bits = 0L;
    while (!todo.isEmpty()) {
      var type = todo.pop();
      if (seen.add(type)) {
        var known = TYPES.get(type);
        bits |= known == null ? 0 : known.bit();
        todo.addAll(superclasses.getOrDefault(type, List.of()));
      }
    }
    return bits;
  }
}
