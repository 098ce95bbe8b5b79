package nl.datapeil.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Stream;
import nl.datapeil.gateway.GatewayConfig;
import nl.datapeil.gateway.access.Admission;
import nl.datapeil.gateway.access.Refusals;

/// Forwards `/<name>/v1/…` to `/v1/…` of the service with that name in the settings, and what else
/// is said to lead there. Each request passes the checks in the order in which they stand here.
class ProxyRoute {
  /// After Quarkus has set up authentication (-100), before it limits bodies for itself (-2).
  private static final int ORDER = -50;

  private final GatewayConfig config;
  private final Vertx vertx;
  private final Admission admission;
  private final Refusals refusals;

  ProxyRoute(GatewayConfig config, Vertx vertx, Admission admission, Refusals refusals) {
    this.config = config;
    this.vertx = vertx;
    this.admission = admission;
    this.refusals = refusals;
  }

  void register(@Observes Router router) {
    var crossOrigin = new CrossOrigin(config);
    var headers = new RequestHeaders(config);
    config
        .routes()
        .forEach((name, settings) -> {
          var open = settings.anyOrigin().orElse(List.of());
          var service = new Service(name, settings, config.connectTimeout(), vertx);
          ways(name, settings)
              .forEach(way ->
                  router
                      .route(way.from() + "/*")
                      .order(ORDER)
                      .handler(this::refuseWhatCannotBeForwarded)
                      .handler(request -> crossOrigin.check(request, open, way.pathAt(request)))
                      .handler(admission::check)
                      .handler(request -> refuseTooLarge(request, service, way))
                      .handler(request ->
                          new Exchange(request, service, way, headers, refusals, vertx).run()));
        });
  }

  private static Stream<Way> ways(String name, GatewayConfig.Route settings) {
    var aliases =
        settings.aliases().values().stream().map(alias -> new Way(alias.path(), alias.leadsTo()));
    return Stream.concat(Stream.of(new Way("/" + name + "/v1", "/v1")), aliases);
  }

  private void refuseWhatCannotBeForwarded(RoutingContext request) {
    var incoming = request.request();
    if (incoming.method().equals(HttpMethod.TRACE)) {
      refusals.answer(request, 405);
    } else if (incoming.version() == HttpVersion.HTTP_1_0) {
      // it knows no chunks, so an answer of unknown length would have to be kept in memory
      request.response().putHeader("Upgrade", "HTTP/1.1");
      refusals.answer(request, 426);
    } else {
      request.next();
    }
  }

  private void refuseTooLarge(RoutingContext request, Service service, Way way) {
    if (service.announcedLength(request) > service.largestBody(request, way)) {
      refusals.answer(request, 413);
    } else {
      request.next();
    }
  }
}
