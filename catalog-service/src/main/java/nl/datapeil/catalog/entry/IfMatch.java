package nl.datapeil.catalog.entry;

import java.util.Arrays;

/// The condition under which a change may be made (RFC 9110, If-Match): a list of ETags, or `*`.
public record IfMatch(String header) {
  /// A weak ETag, or something that is none, matches nothing.
  public boolean allows(int version) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(etag(version)::equals);
  }

  public static String etag(int version) {
    return "\"" + version + "\"";
  }
}
