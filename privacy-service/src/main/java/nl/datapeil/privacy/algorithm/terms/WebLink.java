package nl.datapeil.privacy.algorithm.terms;

import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A link as the national register takes it: https, at most 500 characters.
final class WebLink {
  private static final int LONGEST = 500;
  private static final Pattern MAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>]+");

  private WebLink() {}

  static String read(InputCheck in, String field, @Nullable String value) {
    var link = in.anyText(field, value, LONGEST);
    if (!link.isEmpty()) {
      in.uri(field, link);
      in.require(
          link.startsWith("https://"),
          field,
          "must begin with https://",
          "moet met https:// beginnen");
    }
    return link;
  }

  static @Nullable String optional(InputCheck in, String field, @Nullable String value) {
    return value == null ? null : read(in, field, value);
  }

  /// A mail address, or the address of a page with a form.
  static @Nullable String contact(InputCheck in, String field, @Nullable String value) {
    if (value == null || MAIL.matcher(value).matches()) {
      return in.optionalAnyText(field, value, LONGEST);
    }
    return read(in, field, value);
  }
}
