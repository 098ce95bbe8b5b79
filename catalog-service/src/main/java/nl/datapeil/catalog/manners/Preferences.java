package nl.datapeil.catalog.manners;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// What a caller would like (RFC 7240, `Prefer`). Words we do not know are passed over, and of a
/// preference given twice the first one counts.
public record Preferences(List<String> wishes) {
  public Preferences {
    wishes = List.copyOf(wishes);
  }

  /// All `Prefer` headers of a request.
  public static Preferences of(List<String> headers) {
    return new Preferences(
        headers.stream()
            .flatMap(header -> Arrays.stream(header.split(",", -1)))
            .map(Preferences::withoutParameters)
            .filter(wish -> !wish.isEmpty())
            .toList());
  }

  /// For example `prefers("return", "minimal")`.
  public boolean prefers(String name, String value) {
    return wishes.stream()
        .filter(wish -> wish.equals(name) || wish.startsWith(name + "="))
        .findFirst()
        .filter(wish -> wish.equals(name + "=" + value))
        .isPresent();
  }

  /// For example the 20 of `wait=20`.
  public OptionalInt seconds(String name) {
    return wishes.stream()
        .filter(wish -> wish.matches(name + "=[0-9]{1,6}"))
        .mapToInt(wish -> Integer.parseInt(wish.substring(name.length() + 1)))
        .findFirst();
  }

  private static String withoutParameters(String preference) {
    return preference.split(";", 2)[0].replaceAll("[\\s\"]", "").toLowerCase(Locale.ROOT);
  }
}
