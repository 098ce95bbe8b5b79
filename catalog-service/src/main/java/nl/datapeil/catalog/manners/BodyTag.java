package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import nl.datapeil.catalog.Sha256;

/// An ETag for one representation of a version. The version alone does not say what else a body
/// shows, such as votes, what today makes of a period, or the syntax: `"3"` becomes `"3.` and a
/// hash of the body. [nl.datapeil.catalog.IfMatch] looks at the version only.
final class BodyTag {
  private static final Pattern VERSION = Pattern.compile("\"[0-9]+\"");
  private static final int DIGITS = 12;

  private BodyTag() {}

  static boolean isNeeded(String etag) {
    return VERSION.matcher(etag).matches();
  }

  static String of(String version, Object body, ObjectMapper json) {
    var tail = Sha256.of(bytes(body, json)).substring(0, DIGITS);
    return version.substring(0, version.length() - 1) + "." + tail + "\"";
  }

  private static byte[] bytes(Object body, ObjectMapper json) {
    try {
      return body instanceof byte[] bytes ? bytes : json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
