package nl.datapeil.catalog.outgoing;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// A request to somebody else's server. `maxBytes` counts what was unpacked; `patience` holds for
/// the whole of it, redirects and body included.
public record Outbound(
    String method,
    URI url,
    Map<String, String> headers,
    String body,
    long maxBytes,
    Duration patience,
    int maxRedirects,
    boolean headersOnly) {
  private static final long SMALL = 1 << 20;

  public Outbound {
    headers = Map.copyOf(headers);
  }

  public static Outbound get(URI url) {
    return of("GET", url);
  }

  public static Outbound of(String method, URI url) {
    return new Outbound(method, url, Map.of(), "", SMALL, Duration.ofSeconds(20), 5, false);
  }

  public Outbound header(String name, String value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Outbound(method, url, more, body, maxBytes, patience, maxRedirects, headersOnly);
  }

  public Outbound sending(String content, String mediaType) {
    return new Outbound(
            method, url, headers, content, maxBytes, patience, maxRedirects, headersOnly)
        .header("Content-Type", mediaType);
  }

  public Outbound within(long bytes, Duration time) {
    return new Outbound(method, url, headers, body, bytes, time, maxRedirects, headersOnly);
  }

  /// For whoever wants to know only whether there is an answer.
  public Outbound withoutBody() {
    return new Outbound(method, url, headers, body, maxBytes, patience, maxRedirects, true);
  }

  /// For a webhook, say, that has to be where it says it is.
  public Outbound followingNone() {
    return new Outbound(method, url, headers, body, maxBytes, patience, 0, headersOnly);
  }

  /// What goes to the place a redirect names: credentials stay with the first server.
  Outbound redirected(URI target, int status) {
    var repeats = status == 307 || status == 308;
    var kept = new LinkedHashMap<>(headers);
    if (!sameServer(target)) {
      kept.keySet().removeIf(n -> n.equalsIgnoreCase("Authorization"));
      kept.keySet().removeIf(n -> n.equalsIgnoreCase("Cookie"));
    }
    if (!repeats) {
      kept.keySet().removeIf(n -> n.equalsIgnoreCase("Content-Type"));
    }
    return new Outbound(
        repeats || method.equals("HEAD") ? method : "GET",
        target,
        kept,
        repeats ? body : "",
        maxBytes,
        patience,
        maxRedirects - 1,
        headersOnly);
  }

  private boolean sameServer(URI other) {
    return url.getScheme().equalsIgnoreCase(other.getScheme())
        && url.getHost().equalsIgnoreCase(other.getHost())
        && SafeUrls.port(url) == SafeUrls.port(other);
  }
}
