package nl.datapeil.catalog.description.shape;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.datapeil.catalog.description.value.Input;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// What the values of a member are, and how they look in JSON and in the graph.
public sealed interface Value permits Keywords, Nodes, Scalars, Texts {
  /// The values in their one and only form and order; null when there is none to show.
  @Nullable JsonNode read(Subject subject, Member member);

  /// The same form of what somebody sent; null when that is nothing, or wrong, which `input` then
  /// knows. What is `known` from the graph is right by definition.
  @Nullable JsonNode accept(JsonNode wanted, Member member, List<JsonNode> known, Input input);

  /// Where in the member a value of the graph is shown: `[2]`, `.nl`, or nothing.
  String place(Subject subject, Member member, Node value);

  /// Plans the change from `now`, as [#read] gave it, to `wanted`, as [#accept] gave it.
  void write(
      Subject subject, Member member, @Nullable JsonNode now, @Nullable JsonNode wanted, Edit edit);
}
