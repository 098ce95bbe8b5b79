package nl.datapeil.catalog.rule.dcat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// All properties the rules know, from `properties.txt`.
public final class Properties {
  private static final List<Property> ALL = new ArrayList<>();
  private static final Map<String, Property> BY_NAME = new HashMap<>();
  private static final Map<Node, Property> BY_NODE = new HashMap<>();
  private static final Map<String, Member> MEMBERS = new HashMap<>();

  static {
    Lines.of("properties.txt").forEach(Properties::read);
  }

  private Properties() {}

  /// A property's name in the typed JSON of one class; empty if it has none there.
  public record Member(String name, boolean many) {}

  private static void read(String line) {
    var cells = line.split("\\|", -1);
    var name = cells[0].strip();
    var member = cells[1].strip();
    var many = member.endsWith("[]");
    var plain = many ? member.substring(0, member.length() - 2) : member;
    var slash = name.indexOf('/');
    if (slash > 0) {
      MEMBERS.put(name, new Member(plain, many));
      return;
    }
    var label = new Text(cells[2].strip(), cells[3].strip());
    var property = new Property(ALL.size(), name, Vocabulary.node(name), plain, many, label);
    ALL.add(property);
    BY_NAME.put(name, property);
    BY_NODE.put(property.node(), property);
  }

  /// The property of a prefixed name.
  public static Property of(String name) {
    var property = BY_NAME.get(name);
    if (property == null) {
      throw new IllegalArgumentException(name);
    }
    return property;
  }

  /// The property of an IRI, if the rules know it.
  public static @Nullable Property find(String iri) {
    return BY_NODE.get(NodeFactory.createURI(iri));
  }

  public static @Nullable Property of(Node predicate) {
    return BY_NODE.get(predicate);
  }

  public static Property at(int id) {
    return ALL.get(id);
  }

  /// How the typed JSON of this class calls the property.
  public static Member member(@Nullable Type type, Property property) {
    var own = type == null ? null : MEMBERS.get(type.simpleName() + "/" + property.name());
    return own != null ? own : new Member(property.member(), property.many());
  }
}
