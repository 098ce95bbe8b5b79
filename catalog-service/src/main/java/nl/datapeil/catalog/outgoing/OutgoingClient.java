package nl.datapeil.catalog.outgoing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.datapeil.kit.problem.Text;

/// The only way out: each request, and each redirect of it, is checked by [SafeUrls] and goes to
/// the very address that was checked, whatever the name resolves to a moment later.
@ApplicationScoped
public class OutgoingClient {
  private static final String NAME = "Datapeil-catalog (+https://datapeil.example.org/contact)";

  private static final long FEW = 1 << 20;

  private final SafeUrls urls;
  private final HttpClient http;

  OutgoingClient(SafeUrls urls, Vertx vertx) {
    this.urls = urls;
    http =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(10_000)
                .setIdleTimeout(60)
                .setDecompressionSupported(true)
                .setKeepAlive(false) // a server that hung up meanwhile would fail the next
                .setMaxPoolSize(8));
  }

  /// Blocks until all of the body is in `sink`; only that of a final answer goes there. What the
  /// sink throws is passed on as unchecked: it is no fault of the server.
  public Reply send(Outbound request, OutputStream sink) {
    return send(request, sink, new Deadline(request.patience()));
  }

  /// The same for who does not need the body.
  public Reply send(Outbound request) {
    return send(request, OutputStream.nullOutputStream());
  }

  private Reply send(Outbound request, OutputStream sink, Deadline deadline) {
    return switch (urls.check(request.url())) {
      case Permission.Refused(var why) -> new Reply.Refused(why);
      case Permission.Unknown(var why) -> new Reply.Broken(why, false);
      case Permission.Allowed(_, var addresses) ->
          exchange(request, addresses.getFirst(), sink, deadline);
    };
  }

  private Reply exchange(
      Outbound request, InetAddress address, OutputStream sink, Deadline deadline) {
    HttpClientRequest call = null;
    var finished = false;
    try {
      call = deadline.await(http.request(options(request, address)));
      var pump = deadline.await(opened(call, request));
      var response = pump.response();
      if (isRedirect(response)) {
        pump.into(OutputStream.nullOutputStream(), FEW, deadline);
        finished = true;
        return redirected(request, response, sink, deadline);
      }
      if (request.headersOnly()) {
        return answered(request.url(), response, 0);
      }
      var bytes = pump.into(sink, request.maxBytes(), deadline);
      finished = true;
      return answered(request.url(), response, bytes);
    } catch (TimeoutException | ExecutionException | IOException e) {
      return new Reply.Broken(why(request.url(), e), e instanceof BodyPump.TooLarge);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.Broken(new Text("Stopped meanwhile.", "Intussen gestopt."), false);
    } finally {
      if (call != null && !finished) {
        call.reset();
      }
    }
  }

  private static io.vertx.core.Future<BodyPump> opened(HttpClientRequest call, Outbound request) {
    request.headers().forEach(call::putHeader);
    var opened = call.response().map(BodyPump::new);
    var _ = request.body().isEmpty() ? call.end() : call.end(Buffer.buffer(request.body()));
    return opened;
  }

  /// The name stays that of the URL, for `Host` and for the certificate.
  private static RequestOptions options(Outbound request, InetAddress address) {
    var url = request.url();
    var port = SafeUrls.port(url);
    var path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.valueOf(request.method()))
        .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
        .setHost(url.getHost())
        .setPort(port)
        .setSsl(url.getScheme().equalsIgnoreCase("https"))
        .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
        .putHeader("User-Agent", NAME)
        .setFollowRedirects(false);
  }

  private static boolean isRedirect(HttpClientResponse response) {
    return switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> response.getHeader("Location") != null;
      default -> false;
    };
  }

  private Reply redirected(
      Outbound request, HttpClientResponse response, OutputStream sink, Deadline deadline) {
    if (request.maxRedirects() == 0) {
      return new Reply.Refused(
          Text.of("%s redirects too often.", "%s verwijst te vaak door.", request.url()));
    }
    try {
      var target = request.url().resolve(response.getHeader("Location"));
      return send(request.redirected(target, response.statusCode()), sink, deadline);
    } catch (IllegalArgumentException _) {
      return new Reply.Refused(
          Text.of(
              "%s redirects to what is no URL.",
              "%s verwijst door naar iets dat geen URL is.", request.url()));
    }
  }

  private static Reply answered(URI url, HttpClientResponse response, long bytes) {
    var headers = new TreeMap<String, String>();
    response
        .headers()
        .forEach((name, value) ->
            headers.merge(name.toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b));
    return new Reply.Answered(url, response.statusCode(), headers, bytes);
  }

  /// Names the server asked for, and never an address of ours.
  private static Text why(URI url, Exception e) {
    return switch (e) {
      case TimeoutException _ ->
          Text.of("%s did not answer in time.", "%s antwoordde niet op tijd.", url.getHost());
      case BodyPump.TooLarge large ->
          Text.of(
              "%s answered with more than %d bytes.",
              "%s antwoordde met meer dan %d bytes.", url.getHost(), large.limit());
      default ->
          Text.of(
              "The connection with %s failed or broke off.",
              "De verbinding met %s mislukte of brak af.", url.getHost());
    };
  }

  /// The end of a request's patience, over all its steps.
  record Deadline(long nanos) {
    Deadline(Duration patience) {
      this(System.nanoTime() + patience.toNanos());
    }

    <T> T await(io.vertx.core.Future<T> step)
        throws InterruptedException, ExecutionException, TimeoutException {
      Future<T> future = step.toCompletionStage().toCompletableFuture();
      return future.get(left(), TimeUnit.NANOSECONDS);
    }

    long left() {
      return Math.max(1, nanos - System.nanoTime());
    }
  }
}
