package nl.datapeil.analytics.version.ingest;

import java.math.BigDecimal;
import nl.datapeil.analytics.catalog.CatalogColumn;
import nl.datapeil.analytics.catalog.Sensitivity;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one catalogued column. An empty cell is null, in a numeric column `.` too
/// (CBS: unknown or secret); blanks behind a text are padding and dropped.
final class ColumnReader {
  private static final int LONGEST_QUOTE = 60;
  private static final Text IS_NO_WHOLE = new Text("is not a whole number", "is geen geheel getal");
  private static final Text IS_NO_NUMBER =
      new Text(
          "is not a number, or not written like the others in this column",
          "is geen getal, of anders geschreven dan de andere in deze kolom");
  private static final Text IS_TOO_LARGE = new Text("is too large", "is te groot");
  private static final Text IS_NO_BOOLEAN =
      new Text(
          "is not a yes or no (true/false, ja/nee, j/n, y/n, 1/0)",
          "is geen ja of nee (true/false, ja/nee, j/n, y/n, 1/0)");
  private static final Text IS_NO_DATE =
      new Text(
          "is not a date such as 2026-01-31, 31-01-2026 or 20260131",
          "is geen datum zoals 2026-01-31, 31-01-2026 of 20260131");
  private static final Text IS_NO_TIME =
      new Text(
          "is not a date and time such as 2026-01-31T12:00:00Z",
          "is geen datum en tijd zoals 2026-01-31T12:00:00Z");
  private static final Text HAS_NUL = new Text("holds a NUL character", "bevat een NUL-teken");
  private static final Text IS_NO_GEOMETRY =
      new Text(
          "is not a geometry within the Netherlands, in WGS84 (longitude, latitude) or RD New",
          "is geen geometrie binnen Nederland, in WGS84 (lengte, breedte) of RD");

  private final CatalogColumn column;
  private final int cell;
  private final NumberNotation notation;
  private final Geometries geometries;
  private final Source source;
  private final Violations violations;

  ColumnReader(
      Target target,
      NumberNotation notation,
      Geometries geometries,
      Source source,
      Violations all) {
    this.column = target.column();
    this.cell = target.cell();
    this.notation = notation;
    this.geometries = geometries;
    this.source = source;
    this.violations = all;
  }

  CatalogColumn column() {
    return column;
  }

  /// The value as `String`, `Long`, `Double`, `Boolean`, `LocalDate`, `LocalDateTime` or
  /// `Geometry`; null for none, and for a wrong one after reporting it.
  @Nullable Object value(Row row) {
    var raw = cell < 0 ? null : row.cells().get(cell);
    if (raw == null || (raw instanceof String text && text.isBlank())) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> text(raw, row);
      case INTEGER -> whole(raw, row);
      case DECIMAL -> decimal(raw, row);
      case BOOLEAN -> or(Booleans.read(stripped(raw)), raw, row, IS_NO_BOOLEAN);
      case DATE -> or(Dates.date(stripped(raw)), raw, row, IS_NO_DATE);
      case DATETIME -> or(Dates.dateTime(stripped(raw)), raw, row, IS_NO_TIME);
      case GEOMETRY -> geometry(raw, row);
    };
  }

  private @Nullable Object text(Object raw, Row row) {
    var text =
        raw instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15
            ? String.valueOf(d.longValue())
            : raw.toString().stripTrailing();
    return or(text.indexOf('\0') < 0 ? text : null, "", row, HAS_NUL);
  }

  private @Nullable Object whole(Object raw, Row row) {
    var number = number(raw);
    if (number == null) {
      return missing(raw) ? null : wrong(raw, row, IS_NO_WHOLE);
    }
    if (!NotationVote.isWhole(number)) {
      return wrong(raw, row, IS_NO_WHOLE);
    }
    try {
      return number.longValueExact();
    } catch (ArithmeticException e) {
      return wrong(raw, row, IS_TOO_LARGE);
    }
  }

  private @Nullable Object decimal(Object raw, Row row) {
    var number = number(raw);
    if (number == null) {
      return missing(raw) ? null : wrong(raw, row, IS_NO_NUMBER);
    }
    var value = number.doubleValue();
    return Double.isFinite(value) ? value : wrong(raw, row, IS_TOO_LARGE);
  }

  private @Nullable BigDecimal number(Object raw) {
    if (raw instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    var text = stripped(raw);
    return NumberNotation.isPlain(text) ? new BigDecimal(text) : notation.read(text);
  }

  private static boolean missing(Object raw) {
    return stripped(raw).equals(".");
  }

  private @Nullable Object geometry(Object raw, Row row) {
    try {
      return geometries.read(raw, source.crs());
    } catch (IllegalArgumentException e) {
      return wrong("", row, IS_NO_GEOMETRY);
    }
  }

  private @Nullable Object or(@Nullable Object value, Object raw, Row row, Text otherwise) {
    return value != null ? value : wrong(raw, row, otherwise);
  }

  /// Says where and what; the value itself only when the column is not about persons.
  private @Nullable Object wrong(Object raw, Row row, Text message) {
    var value = stripped(raw);
    var shown =
        column.sensitivity() != Sensitivity.NONE || value.isEmpty()
            ? ""
            : "'" + value.substring(0, Math.min(value.length(), LONGEST_QUOTE)) + "' ";
    violations.add(
        column.name() + message.en(),
        source.place(row.position(), column.name()),
        new Text(shown + message.en(), shown + message.nl()));
    return null;
  }

  private static String stripped(Object raw) {
    return raw.toString().strip();
  }
}
