package nl.datapeil.catalog.rule.dcat.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.dcat.Obligation;
import nl.datapeil.catalog.rule.dcat.Obligation.Demand;
import nl.datapeil.catalog.rule.dcat.Obligations;
import nl.datapeil.catalog.rule.dcat.Type;
import org.apache.jena.graph.Node;

/// Holds a document against the tables of obligations, exactly as SHACL would with the official
/// shapes.
public final class Shacl {
  private static final long RESOURCES =
      Type.CATALOG.bit() | Type.DATASET.bit() | Type.DATA_SERVICE.bit() | Type.DATASET_SERIES.bit();

  private Shacl() {}

  /// Everything that these parts have against a document.
  public static List<Breach> check(Reading reading, Profile profile, Set<Part> parts) {
    var breaches = new ArrayList<Breach>();
    for (var subject : reading.subjects()) {
      check(reading, subject, profile, parts, breaches);
    }
    return breaches;
  }

  /// Everything that these parts have against one node, added to `breaches`.
  public static void check(
      Reading reading, Subject subject, Profile profile, Set<Part> parts, List<Breach> breaches) {
    var types = subject.types();
    while (types != 0) {
      var type = Type.first(types);
      types &= types - 1;
      for (var group : Obligations.of(profile, type)) {
        var values =
            group.backwards()
                ? reading.membersOf(subject.node()).stream().map(Subject::node).toList()
                : subject.values(group.property());
        for (var obligation : group.obligations()) {
          if (parts.contains(obligation.part())) {
            hold(reading, subject, obligation, values, breaches);
          }
        }
      }
    }
  }

  private static void hold(
      Reading reading,
      Subject subject,
      Obligation obligation,
      List<Node> values,
      List<Breach> breaches) {
    switch (obligation.demand()) {
      case Demand.AtLeastOne() -> {
        if (values.isEmpty()) {
          breaches.add(new Breach(obligation, subject, null));
        }
      }
      case Demand.AtMostOne() -> {
        if (values.size() > 1) {
          breaches.add(new Breach(obligation, subject, null));
        }
      }
      default -> {
        for (var value : values) {
          if (!meets(reading, value, obligation.demand())) {
            breaches.add(new Breach(obligation, subject, value));
          }
        }
      }
    }
  }

  private static boolean meets(Reading reading, Node value, Demand demand) {
    return switch (demand) {
      case Demand.AtLeastOne(), Demand.AtMostOne() -> true;
      case Demand.Iri() -> value.isURI();
      case Demand.IriOrBlank() -> value.isURI() || value.isBlank();
      case Demand.AnyLiteral() -> value.isLiteral();
      case Demand.Date() -> Dates.wellFormed(value);
      case Demand.Described() -> typesOf(reading, value, RESOURCES);
      case Demand.LiteralOf(var datatype) ->
          value.isLiteral()
              && value.getLiteralDatatypeURI().equals(datatype.getURI())
              && datatype.isValid(value.getLiteralLexicalForm());
      case Demand.Of(var type) -> typesOf(reading, value, type.bit());
    };
  }

  private static boolean typesOf(Reading reading, Node value, long wanted) {
    var subject = reading.get(value);
    return subject != null && (subject.types() & wanted) != 0;
  }
}
