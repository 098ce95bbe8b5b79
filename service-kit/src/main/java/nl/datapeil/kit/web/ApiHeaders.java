package nl.datapeil.kit.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/// The headers of NL GOV API Design Rules 2.2 (core/version-header,
/// core/transport/security-headers, core/transport/cors) on every answer, and a 404 for a path with
/// a trailing slash (core/no-trailing-slash).
class ApiHeaders {
  private static final int BEFORE_ALL_OTHERS = 1000;

  private final String version;
  private final ProblemWriter problems;

  ApiHeaders(ProblemWriter problems) {
    this.version = Contract.version();
    this.problems = problems;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_ALL_OTHERS);
  }

  private void handle(RoutingContext request) {
    request.addHeadersEndHandler(_ -> addTo(request.response(), request.normalizedPath()));
    var path = request.normalizedPath();
    if (path.startsWith("/v1/") && path.endsWith("/")) {
      problems.answer(request, 404);
    } else {
      request.next();
    }
  }

  private void addTo(HttpServerResponse response, String path) {
    var headers = response.headers();
    if (!headers.contains("API-Version")) { // a gateway passes on that of the service
      headers.set("API-Version", version);
    }
    headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (path.startsWith("/v1/openapi")) {
      headers.set("Access-Control-Allow-Origin", "*");
    }
  }
}
