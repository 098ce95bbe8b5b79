package nl.datapeil.catalog.rdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.MurmurHash3;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/// Gives blank nodes labels made of what is said of them and who refers to them, so that a document
/// read again has the same labels, and those of two documents differ. Nodes are told apart by
/// refining hashes of their surroundings until no more can be; those still alike are
/// interchangeable or nearly so, and are numbered.
public final class BlankNodes {
  private static final int MOST_ROUNDS = 40;

  private final Map<Node, List<Triple>> around = new HashMap<>();
  private final Set<Node> fixed;

  private BlankNodes(Set<Node> fixed) {
    this.fixed = fixed;
  }

  /// The same triples with lasting labels; `scope` sets apart nodes that no IRI leads to.
  public static List<Triple> labelled(Collection<Triple> triples, String scope) {
    return labelled(triples, scope, Set.of());
  }

  /// As above, but the blank nodes in `fixed` keep their labels.
  public static List<Triple> labelled(Collection<Triple> triples, String scope, Set<Node> fixed) {
    var labels = new BlankNodes(fixed).made(triples, scope);
    if (labels.isEmpty()) {
      return List.copyOf(triples);
    }
    var all = new ArrayList<Triple>(triples.size());
    for (var triple : triples) {
      var subject = labels.get(triple.getSubject());
      var object = labels.get(triple.getObject());
      all.add(
          subject == null && object == null
              ? triple
              : Triple.create(
                  subject == null ? triple.getSubject() : subject,
                  triple.getPredicate(),
                  object == null ? triple.getObject() : object));
    }
    return all;
  }

  /// The lasting labels of the blank nodes in these triples.
  public static Map<Node, Node> labels(Collection<Triple> triples, String scope) {
    return new BlankNodes(Set.of()).made(triples, scope);
  }

  private Map<Node, Node> made(Collection<Triple> triples, String scope) {
    for (var triple : triples) {
      note(triple.getSubject(), triple);
      note(triple.getObject(), triple);
    }
    if (around.isEmpty()) {
      return Map.of();
    }
    Map<Node, Hash> hashes = new HashMap<>();
    var anchored = anchored();
    around
        .keySet()
        .forEach(node -> hashes.put(node, Hash.of(anchored.contains(node) ? "" : scope)));
    var distinct = 0;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var next = new HashMap<Node, Hash>();
      around.forEach((node, edges) -> next.put(node, refined(node, edges, hashes)));
      hashes.putAll(next);
      var now = new HashSet<>(next.values()).size();
      if (now == distinct || (now == around.size() && round > 0)) {
        break;
      }
      distinct = now;
    }
    return named(hashes);
  }

  private void note(Node node, Triple triple) {
    if (node.isBlank() && !fixed.contains(node)) {
      around.computeIfAbsent(node, _ -> new ArrayList<>()).add(triple);
    }
  }

  /// The nodes that an IRI leads to, near or far: they are told apart by that already.
  private Set<Node> anchored() {
    var anchored = new HashSet<Node>();
    var todo = new ArrayDeque<Node>();
    around.forEach((node, edges) -> {
      if (edges.stream().anyMatch(e -> e.getObject().equals(node) && !inScope(e.getSubject()))) {
        anchored.add(node);
        todo.add(node);
      }
    });
    while (!todo.isEmpty()) {
      var from = todo.remove();
      for (var edge : around.getOrDefault(from, List.of())) {
        var to = edge.getObject();
        if (edge.getSubject().equals(from) && inScope(to) && anchored.add(to)) {
          todo.add(to);
        }
      }
    }
    return anchored;
  }

  private boolean inScope(Node node) {
    return around.containsKey(node);
  }

  private static Hash refined(Node node, List<Triple> edges, Map<Node, Hash> hashes) {
    var sum = hashes.getOrDefault(node, Hash.ZERO).mixed(1);
    for (var edge : edges) {
      if (edge.getSubject().equals(node)) {
        sum = sum.plus(edgeHash(edge.getPredicate(), edge.getObject(), hashes, 2));
      }
      if (edge.getObject().equals(node)) {
        sum = sum.plus(edgeHash(edge.getPredicate(), edge.getSubject(), hashes, 3));
      }
    }
    return sum;
  }

  private static Hash edgeHash(Node predicate, Node other, Map<Node, Hash> hashes, int way) {
    var end = hashes.get(other);
    return (end == null ? Hash.of(other.toString()) : end)
        .plus(Hash.of(predicate.getURI()).mixed(5))
        .mixed(way);
  }

  private static Map<Node, Node> named(Map<Node, Hash> hashes) {
    var names = new HashMap<Node, Node>();
    var used = new HashMap<Hash, Integer>();
    hashes.forEach((node, hash) -> {
      var nth = used.merge(hash, 1, Integer::sum);
      names.put(node, NodeFactory.createBlankNode("b" + hash.hex() + (nth == 1 ? "" : "n" + nth)));
    });
    return names;
  }

  /// 128 bits of MurmurHash3, summed where order does not matter.
  private record Hash(long high, long low) {
    static final Hash ZERO = new Hash(0, 0);

    static Hash of(String text) {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      var hash = MurmurHash3.hash128x64(bytes);
      return new Hash(hash[0], hash[1]);
    }

    Hash plus(Hash other) {
      return new Hash(high + other.high, low + other.low);
    }

    /// Spreads every bit over all, differently for each `way`.
    Hash mixed(int way) {
      var a = high + (0x9E3779B97F4A7C15L * way);
      var b = low ^ Long.rotateLeft(a, 31);
      a = (a ^ (a >>> 30) ^ b) * 0xBF58476D1CE4E5B9L;
      b = (b ^ (b >>> 27)) * 0x94D049BB133111EBL;
      b += a;
      return new Hash(a ^ (a >>> 31), b ^ (b >>> 29));
    }

    String hex() {
      return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }
  }
}
