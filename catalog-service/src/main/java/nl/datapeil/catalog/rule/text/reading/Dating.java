package nl.datapeil.catalog.rule.text.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Reads dates, also those that people wrote in another way.
public final class Dating {
  private static final Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SPACED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}.*)");
  private static final Pattern YEAR = Pattern.compile("\\d{4}(?!\\d)");
  private static final int YEARS_AHEAD = 10;
  private static final List<XSDDatatype> DATATYPES =
      List.of(
          XSDDatatype.XSDdate,
          XSDDatatype.XSDdateTime,
          XSDDatatype.XSDgYearMonth,
          XSDDatatype.XSDgYear);

  private Dating() {}

  /// The same date in a form that fits; none where it cannot be told.
  public static @Nullable Node repaired(Node value) {
    if (!value.isLiteral()) {
      return null;
    }
    var text = value.getLiteralLexicalForm().strip();
    var dutch = DUTCH.matcher(text);
    var compact = COMPACT.matcher(text);
    var spaced = SPACED.matcher(text);
    if (dutch.matches()) {
      text = dutch.group(3) + "-" + two(dutch.group(2)) + "-" + two(dutch.group(1));
    } else if (compact.matches()) {
      text = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    } else if (spaced.matches()) {
      text = spaced.group(1) + "T" + spaced.group(2);
    }
    for (var datatype : DATATYPES) {
      if (datatype.isValid(text)) {
        return NodeFactory.createLiteralDT(text, datatype);
      }
    }
    return null;
  }

  /// Whether a date lies in a year in which data can have come out, or will soon.
  public static boolean inOurTime(Node date, LocalDate today) {
    var year = YEAR.matcher(date.getLiteralLexicalForm().strip());
    return year.lookingAt()
        && year.group().compareTo("1000") >= 0
        && Integer.parseInt(year.group()) <= today.getYear() + YEARS_AHEAD;
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /// The first moment of a date; none where it is not a date.
  public static @Nullable Instant beginning(Node value) {
    return moment(value, false);
  }

  /// The last moment of a date; none where it is not a date.
  public static @Nullable Instant end(Node value) {
    return moment(value, true);
  }

  private static @Nullable Instant moment(Node value, boolean last) {
    if (!value.isLiteral()) {
      return null;
    }
    var text = value.getLiteralLexicalForm().strip();
    try {
      if (text.length() >= 19 && text.charAt(10) == 'T') {
        return hasOffset(text)
            ? OffsetDateTime.parse(text).toInstant()
            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
      }
      var day =
          switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
            case 7 -> last ? YearMonth.parse(text).atEndOfMonth() : YearMonth.parse(text).atDay(1);
            default -> text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
          };
      return day == null
          ? null
          : (last ? day.plusDays(1).atStartOfDay().minusNanos(1) : day.atStartOfDay())
              .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException | NumberFormatException _) {
      return null;
    }
  }

  private static boolean hasOffset(String text) {
    var tail = text.substring(19);
    return tail.endsWith("Z") || tail.indexOf('+') >= 0 || tail.indexOf('-') >= 0;
  }
}
