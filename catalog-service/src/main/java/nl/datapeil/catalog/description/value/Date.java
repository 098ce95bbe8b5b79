package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// A day, a moment, a month or a year, as XML Schema writes them.
public record Date() implements Scalar {
  @Override
  public @Nullable JsonNode shown(Node node) {
    if (!node.isLiteral()) {
      return null;
    }
    var text = node.getLiteralLexicalForm();
    var type = type(text);
    var said = node.getLiteralDatatype();
    var right =
        said.equals(type)
            || (said.equals(XSDDatatype.XSDdateTimeStamp) && XSDDatatype.XSDdateTime.equals(type));
    return right ? TextNode.valueOf(text) : null;
  }

  @Override
  public @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input) {
    if (known.contains(given) || (given.isTextual() && type(given.textValue()) != null)) {
      return given;
    }
    input.wrong(
        "A date is wanted: 2026-01-31, 2026-01-31T12:00:00Z, 2026-01 or 2026.",
        "Hier hoort een datum: 2026-01-31, 2026-01-31T12:00:00Z, 2026-01 of 2026.");
    return null;
  }

  @Override
  public Node written(JsonNode shown) {
    var type = type(shown.textValue());
    return NodeFactory.createLiteralDT(
        shown.textValue(), type == null ? XSDDatatype.XSDdate : type);
  }

  /// The type that a text is written in; null when in none of the four.
  private static @Nullable RDFDatatype type(String text) {
    var scan = new Scan(text);
    if (!scan.year()) {
      return null;
    }
    if (scan.zoneToEnd()) {
      return XSDDatatype.XSDgYear;
    }
    if (!scan.sign('-') || !scan.month()) {
      return null;
    }
    if (scan.zoneToEnd()) {
      return XSDDatatype.XSDgYearMonth;
    }
    if (!scan.sign('-') || !scan.day()) {
      return null;
    }
    if (scan.zoneToEnd()) {
      return XSDDatatype.XSDdate;
    }
    return scan.sign('T') && scan.time() && scan.zoneToEnd() ? XSDDatatype.XSDdateTime : null;
  }
}
