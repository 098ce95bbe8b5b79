package nl.datapeil.gateway.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.datapeil.gateway.GatewayConfig;

/// A service behind the gateway: its connections and the limits that hold for it.
final class Service {
  private static final int IDLE_SECONDS = 30;
  private static final Set<HttpMethod> UPLOADING = Set.of(HttpMethod.POST, HttpMethod.PUT);

  private final String name;
  private final GatewayConfig.Route settings;
  private final HttpClient client;
  private final long patienceMillis;
  private final List<Upload> uploads;

  private record Upload(Pattern path, long largest) {}

  Service(String name, GatewayConfig.Route settings, Duration connectTimeout, Vertx vertx) {
    this.name = name;
    this.settings = settings;
    this.patienceMillis = connectTimeout.toMillis() * 2;
    this.client = vertx.createHttpClient(options(settings, connectTimeout));
    this.uploads =
        settings.uploads().values().stream()
            .map(u -> new Upload(pattern(u.path()), u.maxBody().asLongValue()))
            .toList();
  }

  String name() {
    return name;
  }

  HttpClient client() {
    return client;
  }

  Duration longestSilence() {
    return settings.responseTimeout();
  }

  /// Fails at once when too many requests wait for a connection already.
  Future<HttpClientRequest> connect() {
    return client.request(new RequestOptions().setConnectTimeout(patienceMillis));
  }

  /// The path at the service, with the query.
  String uri(RoutingContext request, Way way) {
    var query = request.request().query();
    return way.pathAt(request) + (query == null ? "" : "?" + query);
  }

  /// -1 when unknown.
  long announcedLength(RoutingContext request) {
    var length = request.request().getHeader("Content-Length");
    return length == null ? -1 : Long.parseLong(length);
  }

  /// In bytes.
  long largestBody(RoutingContext request, Way way) {
    var path = way.pathAt(request);
    return uploads.stream()
        .filter(_ -> UPLOADING.contains(request.request().method()))
        .filter(upload -> upload.path().matcher(path).matches())
        .mapToLong(Upload::largest)
        .findFirst()
        .orElse(settings.maxBody().asLongValue());
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        Arrays.stream(template.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining("[^/]+")));
  }

  private static HttpClientOptions options(GatewayConfig.Route settings, Duration connectTimeout) {
    var url = settings.url();
    var secure = "https".equals(url.getScheme());
    return new HttpClientOptions()
        .setSsl(secure)
        .setDefaultHost(url.getHost())
        .setDefaultPort(url.getPort() != -1 ? url.getPort() : secure ? 443 : 80)
        .setConnectTimeout(Math.toIntExact(connectTimeout.toMillis()))
        .setKeepAliveTimeout(IDLE_SECONDS)
        .setMaxPoolSize(settings.connections())
        .setMaxWaitQueueSize(settings.waiting())
        // the trace is passed on with the other headers
        .setTracingPolicy(TracingPolicy.IGNORE);
  }
}
