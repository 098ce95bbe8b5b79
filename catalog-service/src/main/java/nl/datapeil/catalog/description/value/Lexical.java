package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// A text without a language: an identifier, a version, a period such as `P1Y`. New ones get
/// `type`; when `strict`, only what has it and is written as it demands is shown.
public record Lexical(RDFDatatype type, boolean strict, String example) implements Scalar {
  public static final Lexical PLAIN = new Lexical(XSDDatatype.XSDstring, false, "");
  public static final Lexical HEX = new Lexical(XSDDatatype.XSDhexBinary, false, "0a1b2c3d");
  public static final Lexical DURATION =
      new Lexical(XSDDatatype.XSDduration, true, "P1Y2M10DT2H30M");

  private static final int LONGEST = 1000;

  @Override
  public @Nullable JsonNode shown(Node node) {
    if (!node.isLiteral()) {
      return null;
    }
    var text = node.getLiteralLexicalForm();
    return !strict || (node.getLiteralDatatype().equals(type) && type.isValid(text))
        ? TextNode.valueOf(text)
        : null;
  }

  @Override
  public @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input) {
    if (known.contains(given)) {
      return given;
    }
    if (!Written.accepts(given, LONGEST, input)) {
      return null;
    }
    if (!type.isValid(given.textValue())) {
      input.wrong(
          "A value such as " + example + " is wanted.",
          "Hier hoort een waarde zoals " + example + ".");
      return null;
    }
    return given;
  }

  @Override
  public Node written(JsonNode shown) {
    return NodeFactory.createLiteralDT(shown.textValue(), type);
  }
}
