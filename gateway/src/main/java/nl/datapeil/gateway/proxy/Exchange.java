package nl.datapeil.gateway.proxy;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import nl.datapeil.gateway.access.Refusals;
import nl.datapeil.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/// One request on its way to a service, and the answer on its way back; bodies are passed on piece
/// by piece, at the pace of the slower side. Before the answer has begun, a failure becomes a
/// problem; after that the connection is broken off, so that half an answer is never taken for a
/// whole one.
final class Exchange implements ProxyInterceptor {
  /// Answers without content; some clients wait for it when it is announced as chunked.
  private static final Set<Integer> BODILESS = Set.of(204, 304);

  private final RoutingContext request;
  private final Service service;
  private final Way way;
  private final RequestHeaders headers;
  private final Refusals refusals;
  private final Vertx vertx;
  private final long largestBody;
  private @Nullable HttpClientRequest outgoing;
  private @Nullable Watchdog watchdog;
  private long received;
  private boolean receivedAll;
  private @Nullable Integer reason;

  Exchange(
      RoutingContext request,
      Service service,
      Way way,
      RequestHeaders headers,
      Refusals refusals,
      Vertx vertx) {
    this.request = request;
    this.service = service;
    this.way = way;
    this.headers = headers;
    this.refusals = refusals;
    this.vertx = vertx;
    this.largestBody = service.largestBody(request, way);
  }

  void run() {
    HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), service.client())
        .origin(_ -> service.connect().onSuccess(this::connected))
        .addInterceptor(this)
        .handle(request.request());
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var forwarded = context.request();
    headers.rewrite(forwarded.headers(), request.request(), "/" + service.name());
    forwarded.setURI(service.uri(request, way));
    var body = forwarded.getBody();
    forwarded.setBody(
        Body.body(
            new WatchedStream(body.stream(), this::receivedBytes, this::receivedAll),
            body.length()));
    return context
        .sendRequest()
        .recover(failure -> Future.succeededFuture(problem(forwarded, failure)));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    var answer = context.response();
    AnswerHeaders.clean(answer.headers());
    var body = answer.getBody();
    if (body != null && BODILESS.contains(answer.getStatusCode())) {
      body.stream().resume();
      answer.setBody(null);
    } else if (body != null) {
      answer.setBody(
          Body.body(new WatchedStream(body.stream(), _ -> moved(), this::moved), body.length()));
    }
    moved();
    return context.sendResponse();
  }

  private void connected(HttpClientRequest connection) {
    outgoing = connection;
    var guard = new Watchdog(vertx, service.longestSilence(), this::silent);
    watchdog = guard;
    request.addEndHandler(_ -> guard.stop());
    if ("100-continue".equalsIgnoreCase(request.request().getHeader("Expect"))) {
      request.response().writeContinue();
    }
  }

  private void receivedBytes(int bytes) {
    moved();
    received += bytes;
    if (received > largestBody && reason == null) {
      breakOff(413);
    }
  }

  private void receivedAll() {
    moved();
    receivedAll = true;
  }

  private void silent() {
    breakOff(receivedAll ? 504 : 408);
  }

  private void moved() {
    if (watchdog != null) {
      watchdog.moved();
    }
  }

  private void breakOff(int status) {
    reason = status;
    if (outgoing != null) {
      outgoing.reset();
    }
  }

  private ProxyResponse problem(ProxyRequest forwarded, Throwable failure) {
    var status = reason != null ? reason : statusOf(failure);
    if (status >= 500 && !request.response().closed()) {
      Log.warnf("%s answers not: %s (%d)", service.name(), failure, status);
    }
    var body = refusals.problem(request, status);
    return forwarded
        .release()
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .setBody(Body.body(body));
  }

  /// The service cannot be reached in time: 504. Nor is there room to try: 503. Anything else: 502.
  private static int statusOf(Throwable failure) {
    return switch (failure) {
      case ConnectTimeoutException _ -> 504;
      case ConnectionPoolTooBusyException _, TimeoutException _ -> 503;
      default -> 502;
    };
  }
}
