package nl.datapeil.privacy.log.line;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Whom a line is about: a kind of identifier, such as `BSN`, and the identifier. Never in a log or
/// an error: its text does not show it.
public record DataSubject(String type, String id) {
  private static final int BSN_DIGITS = 9;
  private static final int LONGEST = 200;
  private static final int FEWEST_DIGITS = 6;

  /// Digits, with what people write between them.
  private static final Pattern NUMBER = Pattern.compile("\\d(?:[ .-]*\\d)*");

  /// One person is written in one way: kinds in capitals, a BSN with its leading zeros.
  public DataSubject {
    type = type.strip().toUpperCase(Locale.ROOT);
    id = id.strip();
    if (type.equals("BSN") && id.matches("\\d{1,8}")) {
      id = "0".repeat(BSN_DIGITS - id.length()) + id;
    }
  }

  /// As the bodies of requests name one.
  public static DataSubject check(InputCheck in, @Nullable String type, @Nullable String id) {
    return new DataSubject(
        in.text("dataSubjectIdType", type, LONGEST), in.text("dataSubjectId", id, LONGEST));
  }

  /// In any writing: `123.456.782` is who `123456782` is, and so is one without its leading zeros.
  /// The digits of other identifiers name nobody.
  public boolean isNamedIn(String text) {
    if (!NUMBER.matcher(id).matches()) {
      return text.toUpperCase(Locale.ROOT).contains(id.toUpperCase(Locale.ROOT));
    }
    var number = digits(id).replaceFirst("^0+", "");
    return number.length() >= FEWEST_DIGITS
        && NUMBER
            .matcher(InputCheck.withoutIds(text))
            .results()
            .anyMatch(found -> digits(found.group()).contains(number));
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }

  @Override
  public String toString() {
    return "DataSubject[" + type + "]";
  }
}
