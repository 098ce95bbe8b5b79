package nl.datapeil.catalog.rule.text;

import java.util.List;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.dcat.Obligation.Demand;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Dating;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.ListValues;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Proposes how to mend unmet obligations.
final class Remedies {
  private static final Property TYPE = Properties.of("rdf:type");
  private static final Property TITLE = Properties.of("dct:title");
  private static final Property PUBLISHER = Properties.of("dct:publisher");

  private Remedies() {}

  static @Nullable Fix of(Case judged, Breach breach) {
    var value = breach.value();
    return switch (breach.obligation().demand()) {
      case Demand.AtLeastOne() -> absent(judged, breach.focus(), breach.obligation().property());
      case Demand.AtMostOne(), Demand.Described() -> null;
      case Demand.Iri(), Demand.IriOrBlank() -> value == null ? null : asIri(judged, breach, value);
      case Demand.AnyLiteral() ->
          value == null || !value.isURI()
              ? null
              : replaced(judged, breach, value, NodeFactory.createLiteralString(value.getURI()));
      case Demand.Date() -> {
        var date = value == null ? null : Dating.repaired(value);
        yield date == null || value == null ? null : replaced(judged, breach, value, date);
      }
      case Demand.LiteralOf(var datatype) ->
          value == null ? null : retyped(judged, breach, value, datatype);
      case Demand.Of(var type) -> typed(judged, value, type.node());
    };
  }

  private static Fix replaced(Case judged, Breach breach, Node old, Node value) {
    return Fixes.replace(judged, breach.focus(), breach.obligation().property(), old, value);
  }

  private static @Nullable Fix absent(Case judged, Subject focus, Property property) {
    return switch (property.name()) {
      case "dct:identifier" ->
          focus.node().isURI()
              ? Fixes.add(
                  judged, focus, property, NodeFactory.createLiteralString(focus.node().getURI()))
              : null;
      case "dct:accessRights" -> ListValues.anyOf(judged, focus, property, "access-right");
      case "dcatap:hvdCategory" -> ListValues.anyOf(judged, focus, property, "hvd-category");
      case "dcatap:applicableLegislation" ->
          Fixes.add(judged, focus, property, ConditionCheck.HVD_LAW);
      case "dct:language" -> language(judged, focus, property);
      case "dct:creator" -> {
        var publishers = focus.values(PUBLISHER);
        yield publishers.isEmpty()
            ? null
            : Fixes.add(judged, focus, property, publishers.getFirst());
      }
      default -> null;
    };
  }

  private static @Nullable Fix language(Case judged, Subject focus, Property property) {
    for (var title : focus.values(TITLE)) {
      var tag = title.isLiteral() ? title.getLiteralLanguage() : "";
      var found = judged.lists().get("language").flatMap(list -> list.meant(tag));
      if (!tag.isEmpty() && found.isPresent()) {
        return Fixes.add(judged, focus, property, NodeFactory.createURI(found.get().uri()));
      }
    }
    return null;
  }

  private static @Nullable Fix asIri(Case judged, Breach breach, Node value) {
    if (!value.isLiteral()) {
      return null;
    }
    var text = value.getLiteralLexicalForm().strip();
    var property = breach.obligation().property();
    var listed = ListValues.meant(judged, breach.focus(), property, value, text);
    if (listed != null) {
      return listed;
    }
    if (property.name().equals("vcard:hasEmail") && text.indexOf('@') > 0) {
      return replaced(judged, breach, value, NodeFactory.createURI("mailto:" + text));
    }
    return IriCheck.wellFormed(text)
        ? replaced(judged, breach, value, NodeFactory.createURI(text))
        : null;
  }

  private static @Nullable Fix retyped(
      Case judged, Breach breach, Node value, RDFDatatype datatype) {
    if (!value.isLiteral()) {
      return null;
    }
    var text = value.getLiteralLexicalForm().strip();
    return datatype.isValid(text) && !text.isEmpty()
        ? replaced(judged, breach, value, NodeFactory.createLiteralDT(text, datatype))
        : null;
  }

  private static @Nullable Fix typed(Case judged, @Nullable Node value, Node type) {
    var described = value == null ? null : judged.reading().get(value);
    return described == null || described.kinds() != 0
        ? null
        : new Fix(Fix.Action.ADD, TYPE.node().getURI(), null, null, List.of(Fixes.proposal(type)));
  }
}
