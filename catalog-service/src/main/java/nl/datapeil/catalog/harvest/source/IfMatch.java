package nl.datapeil.catalog.harvest.source;

import java.util.Arrays;

/// The condition under which a change may be made (RFC 9110, If-Match): a list of ETags, or `*`.
record IfMatch(String header) {
  /// A weak ETag, or something that is none, matches nothing.
  boolean allows(int version) {
    return header.strip().equals("*")
        || Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(etag(version)::equals);
  }

  static String etag(int version) {
    return "\"" + version + "\"";
  }
}
