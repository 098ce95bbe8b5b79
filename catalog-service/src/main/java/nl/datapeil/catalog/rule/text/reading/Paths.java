package nl.datapeil.catalog.rule.text.reading;

import java.util.HashMap;
import java.util.Map;
import nl.datapeil.catalog.description.Fields;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Where a node is in the typed JSON: of which entry, and by which path.
public final class Paths {
  private static final long ENTRIES =
      Type.CATALOG.bit() | Type.DATASET.bit() | Type.DATASET_SERIES.bit() | Type.DATA_SERVICE.bit();
  private static final int DEEPEST = 6;
  private static final Property TOPIC = Properties.of("foaf:primaryTopic");

  private final Reading reading;
  private final Map<Node, Place> places = new HashMap<>();
  private final Map<Node, Fields> shown = new HashMap<>();

  public Paths(Reading reading) {
    this.reading = reading;
  }

  /// The entry that a node belongs to and its path in there, empty for the entry itself.
  public record Place(Subject entry, @Nullable String path) {
    /// The path of the node as a whole.
    @Nullable String within() {
      return path == null || path.isEmpty() ? null : path;
    }

    @Nullable String to(String member) {
      return path == null ? null : path.isEmpty() ? member : path + "." + member;
    }
  }

  public static boolean isEntry(Subject subject) {
    return (subject.types() & ENTRIES) != 0;
  }

  public Place place(Subject subject) {
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
  /// The description knows it best; where it does not show the node, by the names alone.
  public @Nullable String field(
      Place place, Subject focus, Property property, @Nullable Node value) {
    var entry = place.entry();
    var kind = kindOf(entry);
    if (kind != null) {
      var path =
          shown
              .computeIfAbsent(entry.node(), node -> Fields.of(reading.graph(), node, kind))
              .of(focus.node(), property.node(), value);
      if (path.isPresent()) {
        return path.get();
      }
    }
    var member = Properties.member(typeOf(focus), property);
    return member.name().isEmpty() ? place.within() : place.to(member.name());
  }

  private static @Nullable Kind kindOf(Subject entry) {
    if (entry.is(Type.CATALOG)) {
      return Kind.CATALOG;
    } else if (entry.is(Type.DATASET_SERIES)) {
      return Kind.SERIES;
    } else if (entry.is(Type.DATASET)) {
      return Kind.DATASET;
    }
    return entry.is(Type.DATA_SERVICE) ? Kind.SERVICE : null;
  }

  private static @Nullable Type typeOf(Subject subject) {
    var types = subject.kinds();
    return types == 0 ? null : Type.first(types);
  }
}
