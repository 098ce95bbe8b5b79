package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// A kind of single value: how it looks in JSON and in the graph.
public sealed interface Scalar permits Date, Geometry, Iri, Lexical, Quantity {
  /// As JSON; null when it is not such a value.
  @Nullable JsonNode shown(Node node);

  /// What somebody sent, as [#shown] would show it; null when it is wrong, which `input` then
  /// knows.
  @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input);

  /// As the graph says it.
  Node written(JsonNode shown);
}
