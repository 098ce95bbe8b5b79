package nl.datapeil.gateway.proxy;

import io.vertx.ext.web.RoutingContext;

/// Where the paths that begin with `from` lead: to the same at the service, beginning with `to`.
record Way(String from, String to) {
  /// The path at the service. Made of the normalised path, so that no `..` leads out of it.
  String pathAt(RoutingContext request) {
    return to + request.normalizedPath().substring(from.length());
  }
}
