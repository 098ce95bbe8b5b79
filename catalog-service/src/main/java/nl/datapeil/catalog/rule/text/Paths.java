package nl.datapeil.catalog.rule.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Reading;
import nl.datapeil.catalog.rule.dcat.Subject;
import nl.datapeil.catalog.rule.dcat.Type;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Where a node is in the typed JSON: of which entry, and by which path.
final class Paths {
  private static final long ENTRIES =
      Type.CATALOG.bit() | Type.DATASET.bit() | Type.DATASET_SERIES.bit() | Type.DATA_SERVICE.bit();
  private static final int DEEPEST = 6;
  private static final Property TOPIC = Properties.of("foaf:primaryTopic");

  private final Reading reading;
  private final Map<Node, Place> places = new HashMap<>();

  Paths(Reading reading) {
    this.reading = reading;
  }

  /// The entry that a node belongs to and its path in there, empty for the entry itself.
  record Place(Subject entry, @Nullable String path) {
    /// The path of the node as a whole.
    @Nullable String within() {
      return path == null || path.isEmpty() ? null : path;
    }

    @Nullable String to(String member) {
      return path == null ? null : path.isEmpty() ? member : path + "." + member;
    }
  }

  static boolean isEntry(Subject subject) {
    return (subject.types() & ENTRIES) != 0;
  }

  Place place(Subject subject) {
    return place(subject, 0);
  }

  private Place place(Subject subject, int depth) {
    if (isEntry(subject)) {
      return new Place(subject, "");
    }
    var known = places.get(subject.node());
    if (known == null) {
      known = searched(subject, depth);
      places.put(subject.node(), known);
    }
    return known;
  }

  private Place searched(Subject subject, int depth) {
    for (var topic : subject.values(TOPIC)) {
      var entry = reading.get(topic);
      if (entry != null && isEntry(entry)) {
        return new Place(entry, "record");
      }
    }
    if (depth < DEEPEST) {
      for (var from : reading.incoming(subject.node())) {
        var member = member(from.subject(), from.property());
        if (member != null && !from.subject().node().equals(subject.node())) {
          var above = place(from.subject(), depth + 1);
          if (isEntry(above.entry())) {
            return new Place(
                above.entry(), field(above, from.subject(), from.property(), subject.node()));
          }
        }
      }
    }
    return new Place(subject, "");
  }

  @Nullable String member(Subject focus, Property property) {
    var member = Properties.member(typeOf(focus), property);
    return member.name().isEmpty() ? null : member.name();
  }

  /// The path to a value, or to where it is missing; none where the typed JSON has no name for it.
  @Nullable String field(Place place, Subject focus, Property property, @Nullable Node value) {
    var member = Properties.member(typeOf(focus), property);
    if (member.name().isEmpty()) {
      return place.within();
    }
    var name = member.name();
    if (value != null && value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
      name += "." + value.getLiteralLanguage();
    } else if (value != null && member.many()) {
      name += "[" + Math.max(0, ordered(focus.values(property)).indexOf(value)) + "]";
    }
    return place.to(name);
  }

  private static @Nullable Type typeOf(Subject subject) {
    var types = subject.kinds();
    return types == 0 ? null : Type.first(types);
  }

  private static List<Node> ordered(List<Node> values) {
    if (values.size() < 2) {
      return values;
    }
    var all = new ArrayList<>(values);
    all.sort(Comparator.comparing(Node::toString));
    return all;
  }
}
