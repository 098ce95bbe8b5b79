package nl.datapeil.catalog.rule.dcat;

import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;

/// A property that the rules know. `member` is its name in the typed JSON (empty if that has none)
/// and `many` whether that is an array; `label` what people call it.
public record Property(int id, String name, Node node, String member, boolean many, Text label) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Property property && property.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }
}
