package nl.datapeil.catalog.description.shape;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A property that leads to the values of a member: from the thing, or (inverse) to it. Old forms
/// put a node in between; `inner` are the properties of that node which hold the value.
public record Way(Node property, boolean inverse, List<Node> inner) {
  public Way {
    inner = List.copyOf(inner);
  }

  static Way of(Node property) {
    return new Way(property, false, List.of());
  }

  Triple triple(Node thing, Node end) {
    return inverse ? Triple.create(end, property, thing) : Triple.create(thing, property, end);
  }
}
