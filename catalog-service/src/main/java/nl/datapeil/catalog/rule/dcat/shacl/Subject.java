package nl.datapeil.catalog.rule.dcat.shacl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import org.apache.jena.graph.Node;

/// A node of a document and what is said of it.
public final class Subject {
  private static final int FEW = 8;

  private final Node node;
  private int[] properties = new int[FEW];
  private Node[] predicates = new Node[FEW];
  private Node[] objects = new Node[FEW];
  private int size;
  private long types;
  private long kinds;

  Subject(Node node) {
    this.node = node;
  }

  void add(int property, Node predicate, Node object) {
    if (size == properties.length) {
      properties = Arrays.copyOf(properties, size * 2);
      predicates = Arrays.copyOf(predicates, size * 2);
      objects = Arrays.copyOf(objects, size * 2);
    }
    properties[size] = property;
    predicates[size] = predicate;
    objects[size++] = object;
  }

  void type(long stated, long meant) {
    types |= stated;
    kinds |= stated | meant;
  }

  public Node node() {
    return node;
  }

  /// The classes the document states it to be of, by itself or by a subclass stated there.
  public long types() {
    return types;
  }

  /// Those, and what follows from what is generally known: an organisation is an agent.
  public long kinds() {
    return kinds;
  }

  public boolean is(Type type) {
    return type.in(types);
  }

  public int size() {
    return size;
  }

  public Node predicate(int at) {
    return predicates[at];
  }

  /// The id of the property, -1 for one that the rules do not know.
  public int property(int at) {
    return properties[at];
  }

  public Node object(int at) {
    return objects[at];
  }

  public boolean has(Property property) {
    for (var i = 0; i < size; i++) {
      if (properties[i] == property.id()) {
        return true;
      }
    }
    return false;
  }

  /// The values of a property.
  public List<Node> values(Property property) {
    var id = property.id();
    for (var i = 0; i < size; i++) {
      if (properties[i] == id) {
        return from(i, id);
      }
    }
    return List.of();
  }

  private List<Node> from(int first, int id) {
    var next = first + 1;
    while (next < size && properties[next] != id) {
      next++;
    }
    if (next == size) {
      return List.of(objects[first]);
    }
    var all = new ArrayList<Node>();
    all.add(objects[first]);
    for (var i = next; i < size; i++) {
      if (properties[i] == id) {
        all.add(objects[i]);
      }
    }
    return all;
  }
}
