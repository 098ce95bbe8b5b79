package nl.datapeil.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.net.URI;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a JSON value should have been, where it is not what was expected.
final class Mismatch {
  private static final Set<Class<?>> PRIMITIVE_NUMBERS =
      Set.of(int.class, long.class, double.class, float.class, short.class, byte.class);

  private Mismatch() {}

  static Text of(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return noMember(unknown.getKnownPropertyIds());
    }
    return e instanceof MismatchedInputException wrong
        ? instead(wrong.getTargetType())
        : new Text("has a wrong type or value", "heeft een verkeerd type of waarde");
  }

  /// It is the name that is wrong, whatever its value.
  private static Text noMember(@Nullable Collection<?> known) {
    if (known == null || known.isEmpty()) {
      return new Text("is no member of this object", "is geen veld van dit object");
    }
    return Text.of(
        "is no member of this object; is it misspelt? Its members are: %s",
        "is geen veld van dit object; een typefout? De velden zijn: %s",
        known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
  }

  private static Text instead(@Nullable Class<?> wanted) {
    if (wanted == null) {
      return new Text("has a wrong type or value", "heeft een verkeerd type of waarde");
    }
    if (wanted.isEnum()) {
      var words =
          Stream.of(wanted.getEnumConstants())
              .map(word -> ((Enum<?>) word).name())
              .collect(Collectors.joining(", ", "[", "]"));
      return Text.of("must be one of %s", "moet een van deze zijn: %s", words);
    }
    if (wanted == Boolean.class || wanted == boolean.class) {
      return new Text("must be true or false", "moet true of false zijn");
    }
    if (Number.class.isAssignableFrom(wanted) || PRIMITIVE_NUMBERS.contains(wanted)) {
      return new Text("must be a number", "moet een getal zijn");
    }
    return text(wanted);
  }

  private static Text text(Class<?> wanted) {
    if (Collection.class.isAssignableFrom(wanted)) {
      return new Text("must be a list: […]", "moet een lijst zijn: […]");
    }
    if (Temporal.class.isAssignableFrom(wanted)) {
      return new Text(
          "must be a date such as 2026-01-31, or a time such as 2026-01-31T12:00:00Z where that is"
              + " asked for",
          "moet een datum zijn zoals 2026-01-31, of een tijdstip zoals 2026-01-31T12:00:00Z waar"
              + " dat gevraagd is");
    }
    if (TemporalAmount.class.isAssignableFrom(wanted)) {
      return new Text("must be a duration such as P1D", "moet een duur zijn zoals P1D");
    }
    if (wanted == UUID.class) {
      return new Text("must be a UUID", "moet een UUID zijn");
    }
    if (wanted == URI.class) {
      return new Text("must be a URI", "moet een URI zijn");
    }
    if (CharSequence.class.isAssignableFrom(wanted)) {
      return new Text("must be a text", "moet een tekst zijn");
    }
    if (Map.class.isAssignableFrom(wanted) || wanted.isRecord()) {
      return new Text("must be an object: {…}", "moet een object zijn: {…}");
    }
    return new Text("has a wrong type or value", "heeft een verkeerd type of waarde");
  }
}
