package nl.datapeil.catalog.description.shape;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;

/// A member of a description: its name in JSON, where its values stand in the graph (new ones the
/// first way, the others are older forms that are read as well) and what they are.
public record Member(String name, List<Way> ways, boolean many, Value value) {
  public Member {
    ways = List.copyOf(ways);
  }

  public static Member one(String name, Node property, Value value) {
    return new Member(name, List.of(Way.of(property)), false, value);
  }

  public static Member many(String name, Node property, Value value) {
    return new Member(name, List.of(Way.of(property)), true, value);
  }

  public static Member inverse(String name, Node property, Value value) {
    return new Member(name, List.of(new Way(property, true, List.of())), false, value);
  }

  /// Read from this property too; `inner` when a node stands in between.
  public Member or(Node property, Node... inner) {
    var more = new ArrayList<>(ways);
    more.add(new Way(property, false, List.of(inner)));
    return new Member(name, more, many, value);
  }

  /// Read from a node in between as well.
  public Member via(Node... inner) {
    return new Member(
        name, List.of(new Way(written().property(), false, List.of(inner))), many, value);
  }

  public Way written() {
    return ways.getFirst();
  }
}
