package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Which node in the graph each wanted object describes: the one with its `uri`, else one that says
/// the same, else the nameless one that has most in common with it. A node with a name keeps it, so
/// it is never taken for something that merely looks like it.
final class Matching {
  /// A wanted object and its node; null when that is new.
  record Pair(JsonNode wanted, Nodes.@Nullable Found found) {}

  private record Candidate(int score, int wanted, Nodes.Found found) {}

  private final Graph graph;
  private final List<JsonNode> wanted;
  private final Nodes.@Nullable Found[] taken;
  private final Set<Nodes.Found> free;

  Matching(Graph graph, List<Nodes.Found> found, List<JsonNode> wanted, boolean onlyOne) {
    this.graph = graph;
    this.wanted = wanted;
    taken = new Nodes.Found[wanted.size()];
    free = new LinkedHashSet<>(found);
    match(one -> one.node().isURI() ? one.node().getURI() : "", Matching::name);
    match(Nodes.Found::json, json -> json);
    match(
        one -> one.node().isBlank() ? one.json() : nameless(one.json()),
        json -> mayBeNamed(json) ? nameless(json) : "");
    matchSimilar();
    matchLast(onlyOne);
  }

  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (var i = 0; i < wanted.size(); i++) {
      pairs.add(new Pair(wanted.get(i), taken[i]));
    }
    return pairs;
  }

  List<Nodes.Found> leftOver() {
    return List.copyOf(free);
  }

  /// Pairs what has the same key; an empty text is none.
  private void match(Function<Nodes.Found, Object> key, Function<JsonNode, Object> wantedKey) {
    if (free.isEmpty()) {
      return;
    }
    var byKey = new HashMap<Object, Deque<Nodes.Found>>();
    free.forEach(one -> byKey.computeIfAbsent(key.apply(one), _ -> new ArrayDeque<>(1)).add(one));
    byKey.remove("");
    for (var i = 0; i < taken.length; i++) {
      if (taken[i] == null) {
        takeFirst(i, byKey, wantedKey.apply(wanted.get(i)));
      }
    }
  }

  private void takeFirst(int i, Map<Object, Deque<Nodes.Found>> byKey, Object key) {
    var same = byKey.get(key);
    if (same == null) {
      return;
    }
    var named = !name(wanted.get(i)).isEmpty();
    for (var one : same) {
      if (free.contains(one) && (!named || one.node().isBlank() || key.equals(name(one.json())))) {
        take(i, one);
        return;
      }
    }
  }

  private void take(int i, Nodes.Found one) {
    taken[i] = one;
    free.remove(one);
  }

  /// Whether it has no name, or one that the graph says nothing of yet.
  private boolean mayBeNamed(JsonNode json) {
    var name = name(json);
    return name.isEmpty() || !graph.contains(NodeFactory.createURI(name), Node.ANY, Node.ANY);
  }

  private void matchSimilar() {
    var candidates = new ArrayList<Candidate>();
    for (var i = 0; i < taken.length; i++) {
      for (var one : free) {
        var score = taken[i] == null && mayBecome(one, i) ? score(one.json(), wanted.get(i)) : 0;
        if (score > 0) {
          candidates.add(new Candidate(score, i, one));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::score).reversed());
    for (var candidate : candidates) {
      if (taken[candidate.wanted()] == null && free.contains(candidate.found())) {
        take(candidate.wanted(), candidate.found());
      }
    }
  }

  private boolean mayBecome(Nodes.Found one, int i) {
    return one.node().isBlank() && wanted.get(i).isObject() && name(wanted.get(i)).isEmpty();
  }

  /// The only nameless node left is the only object left, if both have the same members.
  private void matchLast(boolean onlyOne) {
    var open = new ArrayList<Integer>();
    for (var i = 0; i < taken.length; i++) {
      if (taken[i] == null) {
        open.add(i);
      }
    }
    if (open.size() == 1 && free.size() == 1) {
      var one = free.iterator().next();
      var i = open.getFirst();
      if (mayBecome(one, i) && (onlyOne || keys(one.json()).equals(keys(wanted.get(i))))) {
        take(i, one);
      }
    }
  }

  private static int score(JsonNode a, JsonNode b) {
    var score = 0;
    for (var field : a.properties()) {
      var other = b.get(field.getKey());
      if (field.getValue().equals(other)) {
        score += 2;
      } else if (other != null && haveCommon(field.getValue(), other)) {
        score++;
      }
    }
    return score;
  }

  private static boolean haveCommon(JsonNode a, JsonNode b) {
    for (var one : a) {
      for (var other : b) {
        if (one.equals(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> keys(JsonNode json) {
    var keys = new HashSet<String>();
    json.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static String name(JsonNode json) {
    return json.isTextual() ? json.textValue() : json.path(Shape.URI).asText();
  }

  private static JsonNode nameless(JsonNode json) {
    return json instanceof ObjectNode object && object.has(Shape.URI)
        ? object.deepCopy().without(Shape.URI)
        : json;
  }
}
