package nl.datapeil.catalog;

import static nl.datapeil.catalog.CatalogProblem.VERSION_OUTDATED;

import java.util.Arrays;
import java.util.regex.Pattern;

/// The condition under which a change may be made (RFC 9110, If-Match): a list of ETags, or `*`.
public record IfMatch(String header) {
  /// What is said when the condition is missing.
  public static final String MISSING = "{nl.datapeil.catalog.if-match}";

  /// After the version there may be what tells one body of it from another.
  private static final Pattern TAG = Pattern.compile("\"([0-9]+)(\\.[0-9a-f]+)?\"");

  /// A weak ETag, or something that is none, matches nothing.
  public boolean allows(int version) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",", -1))
            .map(tag -> TAG.matcher(tag.strip()))
            .anyMatch(tag -> tag.matches() && tag.group(1).equals(Integer.toString(version)));
  }

  /// Ends the request when the caller read another version than this.
  public void require(int version) {
    if (!allows(version)) {
      throw VERSION_OUTDATED.because(
          "This is now at version %d. Read it again, then repeat your change.",
          "Dit is nu op versie %d. Lees het opnieuw en herhaal dan uw wijziging.", version);
    }
  }

  public static String etag(int version) {
    return "\"" + version + "\"";
  }
}
