package nl.datapeil.privacy.record.history;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// The numbers of versions, as query parameters name them.
public final class VersionNumbers {
  private VersionNumbers() {}

  public static int read(InputCheck in, String field, @Nullable String value) {
    if (value != null && value.matches("[1-9]\\d{0,8}")) {
      return Integer.parseInt(value);
    }
    in.wrong(
        field, "must be the number of a version, such as 2", "moet een versienummer zijn, zoals 2");
    return 1;
  }

  /// Where a list goes on; without a number it begins with the newest.
  public static int before(InputCheck in, String field, @Nullable String value) {
    return value == null ? Integer.MAX_VALUE : read(in, field, value);
  }
}
