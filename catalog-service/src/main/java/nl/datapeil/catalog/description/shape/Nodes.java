package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.description.value.Iri;
import nl.datapeil.catalog.description.value.Items;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Nodes with a description of their own. As JSON: objects; with `names`, an IRI stands for a node
/// that has one, and only those without are objects.
public record Nodes(Shape shape, @Nullable Iri names) implements Value {
  /// A node in the graph and how it is shown.
  public record Found(Node node, JsonNode json) {}

  public static Nodes of(Shape shape) {
    return new Nodes(shape, null);
  }

  @Override
  public @Nullable JsonNode read(Subject subject, Member member) {
    var found = find(subject, member);
    if (found.isEmpty()) {
      return null;
    }
    if (!member.many()) {
      return found.getFirst().json();
    }
    var array = JsonNodeFactory.instance.arrayNode(found.size());
    found.forEach(one -> array.add(one.json()));
    return array;
  }

  /// Those with a name by name, then the others by what they say.
  public List<Found> find(Subject subject, Member member) {
    var found = new ArrayList<Found>(4);
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        if (!end.isLiteral() && found.stream().noneMatch(one -> one.node().equals(end))) {
          found.add(new Found(end, json(subject, end)));
        }
      }
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparing(Nodes::rank));
    }
    return found;
  }

  @Override
  public String place(Subject subject, Member member, Node value) {
    var nodes = find(subject, member).stream().map(Found::node).toList();
    var index = nodes.indexOf(value);
    return member.many() && index >= 0 ? "[" + index + "]" : "";
  }

  private JsonNode json(Subject subject, Node end) {
    var name = names == null ? null : names.shown(end);
    return name == null ? shape.read(new Subject(subject.graph(), end)) : name;
  }

  private static String rank(Found found) {
    return found.node().isURI() ? "0" + found.node().getURI() : "1" + found.json();
  }

  @Override
  public @Nullable JsonNode accept(
      JsonNode wanted, Member member, List<JsonNode> known, Input input) {
    if (!member.many()) {
      return acceptOne(wanted, known, input);
    }
    var each = new ArrayList<JsonNode>();
    known.forEach(array -> array.forEach(each::add));
    if (!Items.areFew(wanted, each.size(), input)) {
      return null;
    }
    var accepted = new ArrayList<JsonNode>();
    var uris = new HashSet<JsonNode>();
    Items.forEach(
        wanted,
        input,
        (item, at) -> {
          var one = acceptOne(item, each, at);
          if (one != null && isTwice(one, accepted, uris)) {
            at.wrong(
                "Another item has the same `uri`.", "Een ander onderdeel heeft dezelfde `uri`.");
          } else if (one != null && (isNameless(one) || !accepted.contains(one))) {
            accepted.add(one);
          }
        });
    return accepted.isEmpty() ? null : JsonNodeFactory.instance.arrayNode().addAll(accepted);
  }

  private static boolean isNameless(JsonNode one) {
    return one.isObject() && !one.has(Shape.URI);
  }

  private static boolean isTwice(JsonNode one, List<JsonNode> accepted, Set<JsonNode> uris) {
    var uri = one.isObject() ? one.path(Shape.URI) : one;
    return !uri.isMissingNode() && !uris.add(uri) && !accepted.contains(one);
  }

  private @Nullable JsonNode acceptOne(JsonNode wanted, List<JsonNode> known, Input input) {
    if (known.contains(wanted)) {
      return wanted;
    }
    if (wanted.isTextual() || isReference(wanted)) {
      var kind = names == null ? Iri.ANY : names;
      var given = wanted.isTextual() ? wanted : wanted.path(Shape.URI);
      var uri = kind.accept(given, uris(known), input);
      return uri == null || names != null
          ? uri
          : JsonNodeFactory.instance.objectNode().set(Shape.URI, uri);
    }
    if (wanted instanceof ObjectNode object && (!object.isEmpty() || known.contains(object))) {
      var accepted = shape.accept(object, known, input);
      return accepted.isEmpty() ? null : accepted;
    }
    input.wrong(
        "An object is wanted, or an absolute IRI: there are the members "
            + String.join(", ", shape.names())
            + ".",
        "Hier hoort een object, of een volledige IRI: er zijn de velden "
            + String.join(", ", shape.names())
            + ".");
    return null;
  }

  private static boolean isReference(JsonNode json) {
    return json.isObject() && json.size() == 1 && json.has(Shape.URI);
  }

  private static List<JsonNode> uris(List<JsonNode> known) {
    return known.stream().map(one -> one.isObject() ? one.path(Shape.URI) : one).toList();
  }

  @Override
  public void write(
      Subject subject,
      Member member,
      @Nullable JsonNode now,
      @Nullable JsonNode wanted,
      Edit edit) {
    var found = find(subject, member);
    var matching = new Matching(subject.graph(), found, items(member, wanted), !member.many());
    for (var pair : matching.pairs()) {
      if (pair.found() == null) {
        link(subject, member, pair.wanted(), edit);
      } else {
        change(subject, pair.found(), pair.wanted(), edit);
      }
    }
    var others = matching.leftOver();
    if (!member.many() && staysFirst(found, others)) {
      return;
    }
    cut(subject, member, others.stream().map(Found::node).toList(), wanted == null, edit);
  }

  private static List<JsonNode> items(Member member, @Nullable JsonNode wanted) {
    if (wanted == null) {
      return List.of();
    }
    var items = new ArrayList<JsonNode>();
    if (member.many()) {
      wanted.forEach(items::add);
    } else {
      items.add(wanted);
    }
    return items;
  }

  /// Whether what is shown of one-valued members is still shown first, beside the hidden others.
  private static boolean staysFirst(List<Found> found, List<Found> others) {
    return !found.isEmpty()
        && found.getFirst().node().isURI()
        && !others.contains(found.getFirst());
  }

  private void change(Subject subject, Found found, JsonNode wanted, Edit edit) {
    if (wanted.isTextual() || isReference(wanted)) {
      return;
    }
    shape.write(new Subject(subject.graph(), found.node()), found.json(), wanted, edit);
    var uri = wanted.path(Shape.URI);
    if (found.node().isBlank() && uri.isTextual()) {
      edit.name(found.node(), NodeFactory.createURI(uri.textValue()));
    }
  }

  private void link(Subject subject, Member member, JsonNode wanted, Edit edit) {
    var uri = wanted.isTextual() ? wanted : wanted.path(Shape.URI);
    var node =
        uri.isTextual() ? NodeFactory.createURI(uri.textValue()) : NodeFactory.createBlankNode();
    edit.add(member.written().triple(subject.node(), node));
    if (!wanted.isTextual() && !isReference(wanted)) {
      var there = new Subject(subject.graph(), node);
      if (!there.isTyped()) {
        edit.add(node, Vocab.RDF_TYPE, shape.type());
      }
      shape.write(there, shape.read(there), wanted, edit);
    }
  }

  /// What is no node stays, unless nothing at all is wanted.
  private void cut(
      Subject subject, Member member, List<Node> others, boolean everything, Edit edit) {
    for (var way : member.ways()) {
      for (var end : subject.ends(way)) {
        if (others.contains(end) || (everything && end.isLiteral())) {
          edit.cut(way.triple(subject.node(), end), end, shape.isPart());
          if (way.inverse()) {
            subject.graph().find(Node.ANY, Vocab.DCAT_RECORD, end).forEach(edit::remove);
          }
        }
      }
    }
  }
}
