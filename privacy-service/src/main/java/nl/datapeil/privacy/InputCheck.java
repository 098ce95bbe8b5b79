package nl.datapeil.privacy;

import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Reads raw input into typed values and gathers everything that is wrong with it, so the sender is
/// told all at once. A wrong value is answered with a placeholder of its type: nothing may be done
/// with what was read before [#refuseWhenWrong] has passed.
public final class InputCheck {
  private static final UUID NO_ID = new UUID(0, 0);

  private final List<Violation> violations = new ArrayList<>();
  private final boolean impersonal;

  public InputCheck() {
    this(false);
  }

  private InputCheck(boolean impersonal) {
    this.impersonal = impersonal;
  }

  /// Of what is kept for ever and shown to many: its texts may hold no citizen service number.
  public static InputCheck ofRegister() {
    return new InputCheck(true);
  }

  /// What `reading` makes of what was sent, when nothing in it is wrong.
  public <T> T read(Function<InputCheck, T> reading) {
    var read = reading.apply(this);
    refuseWhenWrong();
    return read;
  }

  /// A text that must be there and says something.
  public String text(String field, @Nullable String value, int longest) {
    if (impersonal) {
      refuseCitizenNumber(field, value);
    }
    return anyText(field, value, longest);
  }

  /// A text in which nine digits may well be something else, such as a telephone number.
  public String anyText(String field, @Nullable String value, int longest) {
    if (value == null || value.isBlank()) {
      wrong(field, "is required", "is verplicht");
      return "";
    }
    return fitting(field, value, longest);
  }

  public @Nullable String optionalAnyText(String field, @Nullable String value, int longest) {
    return value == null ? null : anyText(field, value, longest);
  }

  /// The text without UUIDs, of which the digits name nobody.
  public static String withoutIds(String text) {
    return InputForms.withoutIds(text);
  }

  public void refuseCitizenNumber(String field, @Nullable String value) {
    require(
        value == null || !InputForms.mayNameACitizen(value),
        field,
        "holds what may be a citizen service number; this register names no citizens",
        "bevat wat een burgerservicenummer kan zijn; dit register noemt geen burgers");
  }

  public @Nullable String optionalText(String field, @Nullable String value, int longest) {
    return value == null ? null : text(field, value, longest);
  }

  public String matching(String field, @Nullable String value, Pattern pattern) {
    var text = anyText(field, value, 200);
    if (!text.isEmpty() && !pattern.matcher(text).matches()) {
      wrong(field, "must match " + pattern, "moet voldoen aan " + pattern);
    }
    return text;
  }

  /// An absolute URI of at most 2,000 characters.
  public String uri(String field, @Nullable String value) {
    var text = anyText(field, value, 2_000);
    if (!text.isEmpty() && !InputForms.isAbsoluteUri(text)) {
      wrong(
          field,
          "must be an absolute URI, such as https://example.nl/datasets/1",
          "moet een absolute URI zijn, zoals https://example.nl/datasets/1");
    }
    return text;
  }

  public <E extends Enum<E>> E oneOf(Class<E> type, String field, @Nullable String value) {
    var constants = type.getEnumConstants();
    for (var constant : constants) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    var names = String.join(", ", Arrays.stream(constants).map(Enum::name).toList());
    wrong(field, "must be one of " + names, "moet een van deze zijn: " + names);
    return constants[0];
  }

  public <E extends Enum<E>> @Nullable E optionalOneOf(
      Class<E> type, String field, @Nullable String value) {
    return value == null ? null : oneOf(type, field, value);
  }

  /// Years 1900 to 9999: days that laws and calendars count from and to.
  public LocalDate date(String field, @Nullable String value) {
    var date = parsed(field, value, LocalDate::parse, LocalDate.EPOCH, "2027-01-31");
    if (InputForms.isCounted(date)) {
      return date;
    }
    wrong(field, "must lie between 1900 and 9999", "moet tussen 1900 en 9999 liggen");
    return LocalDate.EPOCH;
  }

  /// In whole microseconds, as PostgreSQL stores it; years 1 to 9999.
  public Instant instant(String field, @Nullable String value) {
    return parsed(field, value, InputForms::instant, Instant.EPOCH, "2026-01-31T12:00:00.123Z");
  }

  public UUID id(String field, @Nullable String value) {
    return parsed(field, value, InputForms::id, NO_ID, "01936b1e-8a3c-7c1d-9f00-0123456789ab");
  }

  public int number(String field, @Nullable Integer value, int least) {
    return (int) number(field, value == null ? null : value.longValue(), (long) least);
  }

  public long number(String field, @Nullable Long value, long least) {
    if (value == null) {
      wrong(field, "is required", "is verplicht");
      return least;
    }
    require(value >= least, field, "must be at least " + least, "moet minstens " + least + " zijn");
    return value;
  }

  /// Every element read by `element`, which is told its path, such as `datasets[2]`.
  public <T, R> List<R> each(
      String field, @Nullable List<T> values, int fewest, BiFunction<String, T, R> element) {
    if (values == null && fewest == 0) {
      wrong(field, "is required; empty when there are none", "is verplicht; leeg als er geen zijn");
      return List.of();
    }
    if (values == null || values.size() < fewest) {
      wrong(
          field,
          "must list at least " + fewest + " item(s)",
          "moet minstens " + fewest + " element(en) noemen");
      return List.of();
    }
    return IntStream.range(0, values.size())
        .filter(i -> presentAt(field + "[" + i + "]", values.get(i)))
        .mapToObj(i -> element.apply(field + "[" + i + "]", values.get(i)))
        .toList();
  }

  public List<String> texts(String field, @Nullable List<String> values, int fewest) {
    return each(field, values, fewest, (path, value) -> text(path, value, 500));
  }

  public void require(boolean holds, String field, String en, String nl) {
    if (!holds) {
      wrong(field, en, nl);
    }
  }

  public void wrong(String field, String en, String nl) {
    violations.add(new Violation(field, new Text(en, nl)));
  }

  /// Ends the request when anything read so far is wrong.
  public void refuseWhenWrong() {
    if (!violations.isEmpty()) {
      throw INVALID_REQUEST
          .because(
              "%d value(s) are missing or wrong: see violations.",
              "%d waarde(n) ontbreken of zijn onjuist: zie violations.", violations.size())
          .with(violations);
    }
  }

  private <T> T parsed(
      String field, @Nullable String value, Function<String, T> parse, T instead, String example) {
    try {
      if (value != null) {
        return parse.apply(value);
      }
      wrong(field, "is required, such as " + example, "is verplicht, zoals " + example);
    } catch (DateTimeException | IllegalArgumentException _) {
      wrong(field, "must look like " + example, "moet eruitzien als " + example);
    }
    return instead;
  }

  private String fitting(String field, String value, int longest) {
    require(
        value.length() <= longest,
        field,
        "must not be longer than " + longest + " characters",
        "mag niet langer zijn dan " + longest + " tekens");
    require(
        InputForms.isStorable(value),
        field,
        "holds a NUL or a broken character",
        "bevat een NUL of een kapot teken");
    return value;
  }

  private boolean presentAt(String field, @Nullable Object value) {
    require(value != null, field, "is required", "is verplicht");
    return value != null;
  }

  /// Whether the database can hold it.
  public static boolean isStorable(String value) {
    return InputForms.isStorable(value);
  }
}
