package nl.datapeil.gateway.proxy;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.gateway.GatewayConfig;

/// Which web pages of other sites may read answers (core/transport/cors): those of any site the
/// contracts and what the settings open to all, the rest only those of the origins in the settings.
final class CrossOrigin {
  private static final Pattern CONTRACT = Pattern.compile("/v1/openapi\\.(json|yaml)");

  /// What pages may read of the headers of an answer that they may read.
  private static final Set<String> EXPOSED =
      Set.of(
          "API-Version",
          "Audit-Head",
          "ETag",
          "Idempotent-Replayed",
          "Link",
          "Location",
          "Preference-Applied",
          "Query-Id",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "Row-Count",
          "Truncated");

  private final List<String> allowed;
  private final CorsHandler cors;
  private final CorsHandler anyOrigin;

  CrossOrigin(GatewayConfig config) {
    allowed = config.allowedOrigins().orElse(List.of());
    cors =
        CorsHandler.create()
            .addOrigins(allowed)
            .allowedMethods(
                Set.of(
                    HttpMethod.GET,
                    HttpMethod.POST,
                    HttpMethod.PUT,
                    HttpMethod.PATCH,
                    HttpMethod.DELETE))
            .allowedHeaders(
                Set.of(
                    "Accept-Language",
                    "Authorization",
                    "Content-Type",
                    "Idempotency-Key",
                    "If-Match",
                    "If-None-Match",
                    "Prefer"))
            .exposedHeaders(EXPOSED);
    anyOrigin =
        CorsHandler.create()
            .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.POST))
            .allowedHeaders(Set.of("Authorization", "Content-Type", "X-CKAN-API-Key"))
            .exposedHeaders(EXPOSED);
  }

  /// `open` are paths at the service; so is `path`.
  void check(RoutingContext request, List<String> open, String path) {
    var origin = request.request().getHeader("Origin");
    if (CONTRACT.matcher(path).matches()) {
      request.response().putHeader("Access-Control-Allow-Origin", "*");
      request.next();
    } else if (open.stream().anyMatch(start -> path.startsWith(start + "/"))) {
      anyOrigin.handle(request);
    } else if (origin != null && allowed.contains(origin)) {
      cors.handle(request);
    } else {
      request.next();
    }
  }
}
