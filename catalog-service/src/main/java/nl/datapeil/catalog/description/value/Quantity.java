package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// A number, not below zero. Any of XML Schema's numeric types is shown; new ones get `type`.
public record Quantity(RDFDatatype type, boolean whole) implements Scalar {
  public static final Quantity DECIMAL = new Quantity(XSDDatatype.XSDdecimal, false);
  public static final Quantity WHOLE = new Quantity(XSDDatatype.XSDnonNegativeInteger, true);

  private static final int LONGEST = 100;
  private static final Set<RDFDatatype> EXACT =
      Stream.of(
              XSDDatatype.XSDdecimal,
              XSDDatatype.XSDinteger,
              XSDDatatype.XSDnonNegativeInteger,
              XSDDatatype.XSDpositiveInteger,
              XSDDatatype.XSDlong,
              XSDDatatype.XSDint,
              XSDDatatype.XSDshort,
              XSDDatatype.XSDbyte,
              XSDDatatype.XSDunsignedLong,
              XSDDatatype.XSDunsignedInt,
              XSDDatatype.XSDunsignedShort,
              XSDDatatype.XSDunsignedByte)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<RDFDatatype> FLOATING =
      Set.of(XSDDatatype.XSDdouble, XSDDatatype.XSDfloat);

  @Override
  public @Nullable JsonNode shown(Node node) {
    if (!node.isLiteral()) {
      return null;
    }
    var text = node.getLiteralLexicalForm();
    var floating = FLOATING.contains(node.getLiteralDatatype());
    var numeric = floating || EXACT.contains(node.getLiteralDatatype());
    if (!numeric || text.isEmpty() || text.length() > LONGEST || (!floating && hasExponent(text))) {
      return null;
    }
    try {
      return json(new BigDecimal(text));
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static boolean hasExponent(String text) {
    return text.indexOf('e') >= 0 || text.indexOf('E') >= 0;
  }

  @Override
  public @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input) {
    for (var number : known) {
      if (number.equals(given)
          || (given.isDouble() && number.doubleValue() == given.doubleValue())) {
        return number;
      }
    }
    var finite = given.isNumber() && Double.isFinite(given.doubleValue());
    var number = finite ? json(given.decimalValue()) : null;
    if (number == null && whole) {
      input.wrong(
          "A whole number, 0 or more, is wanted.", "Hier hoort een geheel getal, 0 of meer.");
    } else if (number == null) {
      input.wrong("A number, 0 or more, is wanted.", "Hier hoort een getal, 0 of meer.");
    }
    return number;
  }

  /// As Jackson would read the number from a text, so that equal numbers are equal nodes.
  private @Nullable JsonNode json(BigDecimal value) {
    if (value.signum() < 0 || Math.abs(value.scale()) > LONGEST || value.precision() > LONGEST) {
      return null;
    }
    var number = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    var factory = JsonNodeFactory.instance;
    if (number.scale() > 0) {
      var rounded = number.doubleValue();
      var exact = BigDecimal.valueOf(rounded).compareTo(number) == 0;
      return whole ? null : exact ? factory.numberNode(rounded) : factory.numberNode(number);
    }
    var integer = number.toBigIntegerExact();
    return integer.bitLength() < Integer.SIZE
        ? factory.numberNode(integer.intValue())
        : integer.bitLength() < Long.SIZE
            ? factory.numberNode(integer.longValue())
            : factory.numberNode(integer);
  }

  @Override
  public Node written(JsonNode shown) {
    return NodeFactory.createLiteralDT(shown.decimalValue().toPlainString(), type);
  }
}
