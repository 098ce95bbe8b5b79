package nl.datapeil.privacy.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.datapeil.kit.identity.Callers;
import org.jspecify.annotations.Nullable;

/// Answers that anyone may keep for a while; who has the same already gets no body.
@ApplicationScoped
class CachedResource {
  private static final String FRESH = "public, max-age=300";

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private final ObjectMapper json;
  private final Callers callers;

  CachedResource(ObjectMapper json, Callers callers) {
    this.json = json;
    this.callers = callers;
  }

  /// A token is not needed; a bad one is refused all the same.
  Response of(Supplier<Object> view, @Nullable String ifNoneMatch) {
    var _ = callers.current();
    var body = written(view.get());
    var tag = new EntityTag(digest(body));
    var answer =
        isKnown(tag, ifNoneMatch)
            ? Response.notModified()
            : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, FRESH).build();
  }

  private static boolean isKnown(EntityTag tag, @Nullable String ifNoneMatch) {
    return ifNoneMatch != null
        && COMMA
            .splitAsStream(ifNoneMatch.strip())
            .map(one -> one.startsWith("W/") ? one.substring(2) : one)
            .anyMatch(one -> one.equals("*") || one.equals("\"" + tag.getValue() + "\""));
  }

  private byte[] written(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
