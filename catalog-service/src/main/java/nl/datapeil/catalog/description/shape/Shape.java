package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.datapeil.catalog.description.value.Input;
import nl.datapeil.catalog.description.value.Iri;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The members that describe things of one class. `nested` ones stand inside another's description
/// and may have a `uri`; a `part` belongs to what it stands in and goes with it.
public final class Shape {
  public static final String URI = "uri";

  private final Node type;
  private final boolean nested;
  private final boolean part;
  private final Map<String, Member> members = new LinkedHashMap<>();

  private Shape(Node type, boolean nested, boolean part, Member... members) {
    this.type = type;
    this.nested = nested;
    this.part = part;
    for (var member : members) {
      if (this.members.put(member.name(), member) != null) {
        throw new IllegalArgumentException("Twice: " + member.name());
      }
    }
  }

  /// A thing with a life of its own.
  public static Shape entry(Node type, Member... members) {
    return new Shape(type, false, false, members);
  }

  /// What exists beside the entry that names it, such as an organisation.
  public static Shape beside(Node type, Member... members) {
    return new Shape(type, true, false, members);
  }

  public static Shape part(Node type, Member... members) {
    return new Shape(type, true, true, members);
  }

  /// What has no name, and is described where it is needed.
  public static Shape spot(Node type, Member... members) {
    return new Shape(type, false, false, members);
  }

  public Node type() {
    return type;
  }

  boolean isPart() {
    return part;
  }

  public List<Member> members() {
    return List.copyOf(members.values());
  }

  /// All names, `uri` included where it has one.
  public Set<String> names() {
    var names = new LinkedHashSet<String>();
    if (nested) {
      names.add(URI);
    }
    names.addAll(members.keySet());
    return names;
  }

  public ObjectNode read(Subject subject) {
    var json = JsonNodeFactory.instance.objectNode();
    if (nested && subject.node().isURI()) {
      json.put(URI, subject.node().getURI());
    }
    for (var member : members.values()) {
      var value = member.value().read(subject, member);
      if (value != null) {
        json.set(member.name(), value);
      }
    }
    return json;
  }

  public ObjectNode accept(ObjectNode wanted, List<JsonNode> known, Input input) {
    var accepted = JsonNodeFactory.instance.objectNode();
    for (var field : wanted.properties()) {
      var name = field.getKey();
      var at = input.member(name);
      var member = members.get(name);
      if (member != null) {
        var value = field.getValue().isNull() ? null : accept(member, field.getValue(), known, at);
        if (value != null) {
          accepted.set(name, value);
        }
      } else if (nested && name.equals(URI)) {
        var uri = Iri.ANY.accept(field.getValue(), values(URI, known), at);
        if (uri != null) {
          accepted.set(URI, uri);
        }
      } else {
        at.unknown(names());
      }
    }
    return accepted;
  }

  private static @Nullable JsonNode accept(
      Member member, JsonNode wanted, List<JsonNode> known, Input input) {
    var values = values(member.name(), known);
    return values.contains(wanted) ? wanted : member.value().accept(wanted, member, values, input);
  }

  private static List<JsonNode> values(String name, List<JsonNode> known) {
    return known.stream().map(json -> json.path(name)).filter(v -> !v.isMissingNode()).toList();
  }

  public void write(Subject subject, JsonNode now, JsonNode wanted, Edit edit) {
    for (var member : members.values()) {
      var before = now.get(member.name());
      var after = wanted.get(member.name());
      if (!Objects.equals(before, after)) {
        member.value().write(subject, member, before, after, edit);
      }
    }
  }
}
