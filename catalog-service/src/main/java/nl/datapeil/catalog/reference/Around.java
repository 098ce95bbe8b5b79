package nl.datapeil.catalog.reference;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.datapeil.catalog.term.Kind;

/// What names name a part of, as far as the names themselves tell.
final class Around {
  private static final int UUID_LENGTH = 36;

  private final Pattern address;

  /// `home` is what our own addresses begin with.
  Around(String home) {
    var paths = Arrays.stream(Kind.values()).map(Kind::path).collect(Collectors.joining("|"));
    address =
        Pattern.compile(
            Pattern.quote(home)
                + "/(?:"
                + paths
                + ")/[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
                + "(?=[/?#]|$)");
  }

  /// Whether it is the address here of an entry.
  boolean isAddress(String name) {
    return address.matcher(name).matches();
  }

  /// The id in an address.
  static UUID id(String address) {
    return UUID.fromString(address.substring(address.length() - UUID_LENGTH));
  }

  /// What a name names a part of, such as a column: up to `#` or `?`, and the address here that it
  /// begins with.
  Stream<String> wholes(String name) {
    var found = address.matcher(name);
    var ours = found.lookingAt() ? found.group() : name;
    return Stream.of(before('#', name), before('?', name), ours)
        .filter(whole -> whole.length() < name.length())
        .distinct();
  }

  /// Itself and all of these, the nearest first.
  Stream<String> upwards(String name) {
    return Stream.concat(Stream.of(name), wholes(name))
        .distinct()
        .sorted(comparingInt(String::length).reversed());
  }

  private static String before(char end, String name) {
    var at = name.indexOf(end);
    return at < 0 ? name : name.substring(0, at);
  }
}
