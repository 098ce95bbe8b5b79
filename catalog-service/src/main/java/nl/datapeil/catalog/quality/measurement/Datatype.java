package nl.datapeil.catalog.quality.measurement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;

/// The types of measured values: XML Schema's of the same name. Texts are none of them, because
/// they could be the data themselves.
public enum Datatype {
  INTEGER("integer", "must be a whole number", "moet een geheel getal zijn"),
  DECIMAL("decimal", "must be a number", "moet een getal zijn"),
  BOOLEAN("boolean", "must be true or false", "moet true of false zijn"),
  DATE("date", "must be a date such as 2026-01-31", "moet een datum zijn zoals 2026-01-31"),
  DATE_TIME(
      "dateTime",
      "must be a time such as 2026-01-31T12:00:00Z",
      "moet een tijd zijn zoals 2026-01-31T12:00:00Z");

  private static final BigDecimal MOST = new BigDecimal("1e18");
  private static final int MOST_DIGITS = 12;

  private final String localName;
  private final Text expected;

  Datatype(String localName, String en, String nl) {
    this.localName = localName;
    expected = new Text(en, nl);
  }

  /// Its name in XML Schema.
  public String localName() {
    return localName;
  }

  Text expected() {
    return expected;
  }

  /// The value as it is stored, if it is of this type and not absurdly large.
  Optional<String> lexical(JsonNode value) {
    return switch (this) {
      case INTEGER ->
          value.isIntegralNumber() && value.canConvertToLong()
              ? Optional.of(Long.toString(value.longValue()))
              : Optional.empty();
      case DECIMAL ->
          value.isNumber() && !isInfinite(value) ? decimal(value.decimalValue()) : Optional.empty();
      case BOOLEAN ->
          value.isBoolean()
              ? Optional.of(Boolean.toString(value.booleanValue()))
              : Optional.empty();
      case DATE, DATE_TIME -> value.isTextual() ? time(value.textValue()) : Optional.empty();
    };
  }

  /// Such as 1e400, which is more than a double can hold.
  private static boolean isInfinite(JsonNode value) {
    return value.isDouble() && !Double.isFinite(value.doubleValue());
  }

  private static Optional<String> decimal(BigDecimal number) {
    if (number.precision() - (long) number.scale() > 19 || number.abs().compareTo(MOST) >= 0) {
      return Optional.empty();
    }
    var plain = number.stripTrailingZeros();
    return plain.scale() > MOST_DIGITS ? Optional.empty() : Optional.of(plain.toPlainString());
  }

  private Optional<String> time(String text) {
    try {
      return Optional.of(
          this == DATE
              ? LocalDate.parse(text).toString()
              : OffsetDateTime.parse(text).toInstant().toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// The JSON form of a stored value.
  JsonNode json(String lexical) {
    return switch (this) {
      case INTEGER -> LongNode.valueOf(Long.parseLong(lexical));
      case DECIMAL -> DecimalNode.valueOf(new BigDecimal(lexical));
      case BOOLEAN -> BooleanNode.valueOf(Boolean.parseBoolean(lexical));
      case DATE, DATE_TIME -> TextNode.valueOf(lexical);
    };
  }
}
