package nl.datapeil.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The body of an `application/problem+json` response (RFC 9457), in the reader's language, with
/// extension members: a stable `code`, the `violations` of invalid input, `links` to go on from and
/// the `traceId` to find it in the logs.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<Violation> violations,
    List<Link> links,
    @Nullable String traceId) {

  public static final String MEDIA_TYPE = "application/problem+json";

  public record Violation(String field, String message) {}

  public record Link(String rel, URI href, String title) {}

  /// A problem without violations or links; `code` is a constant name such as `NOT_FOUND`.
  public static Problem of(String code, Text title, int status, Text detail, Locale locale) {
    return new Problem(
        typeOf(code),
        title.in(locale),
        status,
        detail.in(locale),
        code,
        List.of(),
        List.of(),
        Traces.currentId());
  }

  Problem with(List<Violation> all, List<Link> further) {
    return new Problem(type, title, status, detail, code, all, further, traceId);
  }

  private static String typeOf(String code) {
    return "urn:problem-type:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
