package nl.datapeil.catalog.manners;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a response says of its version (RFC 9110, section 8.8), to hold against what a reader has.
record Validators(@Nullable String etag, @Nullable String lastModified) {
  private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

  /// Whether the reader has this version already. `If-None-Match` outweighs `If-Modified-Since`.
  boolean known(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
    if (ifNoneMatch != null) {
      return etag != null && matches(ifNoneMatch, etag);
    }
    return ifModifiedSince != null
        && lastModified != null
        && !isAfter(lastModified, ifModifiedSince);
  }

  /// The weak comparison: `W/` is passed over on both sides.
  private static boolean matches(String list, String etag) {
    return list.strip().equals("*")
        || TAG.matcher(list).results().anyMatch(tag -> tag.group(1).equals(opaque(etag)));
  }

  private static String opaque(String etag) {
    return etag.startsWith("W/") ? etag.substring(2) : etag;
  }

  /// A date that cannot be read is as if it was not sent.
  private static boolean isAfter(String lastModified, String since) {
    try {
      return read(lastModified).isAfter(read(since));
    } catch (DateTimeException _) {
      return true;
    }
  }

  private static Instant read(String date) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date));
  }
}
