package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// An ETag for one representation of a version. The version alone does not say what else a body
/// shows, such as votes, what today makes of a period, or the syntax: `"3"` becomes `"3.` and a
/// hash of the body. [nl.datapeil.catalog.IfMatch] looks at the version only.
final class BodyTag {
  private static final Pattern VERSION = Pattern.compile("\"[0-9]+\"");
  private static final int BYTES = 6;

  private BodyTag() {}

  static boolean isNeeded(String etag) {
    return VERSION.matcher(etag).matches();
  }

  static String of(String version, Object body, ObjectMapper json) {
    var hash = sha256().digest(bytes(body, json));
    var tail = HexFormat.of().formatHex(hash, 0, BYTES);
    return version.substring(0, version.length() - 1) + "." + tail + "\"";
  }

  private static byte[] bytes(Object body, ObjectMapper json) {
    try {
      return body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
