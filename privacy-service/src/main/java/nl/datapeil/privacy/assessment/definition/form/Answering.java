package nl.datapeil.privacy.assessment.definition.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What may be answered. `defaultValue` is JSON as plain Java: text, number, truth, list or map.
public record Answering(
    List<Choice> choices,
    @Nullable String valueType,
    @Nullable Object defaultValue,
    boolean required) {
  public Answering {
    choices = List.copyOf(choices);
  }

  public Optional<Choice> choice(String key) {
    return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
  }

  /// One of the answers to choose from; `value` is a text, a truth or a number.
  public record Choice(@Nullable Object value, Phrase label) {
    /// As answers name it: truths and numbers are written out.
    public String key() {
      return written(value);
    }
  }

  /// As MinBZK's form writes it in a file: `3`, where the definition may hold 3 or 3.0.
  public static String written(@Nullable Object value) {
    return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf(number.longValue())
        : String.valueOf(value);
  }
}
