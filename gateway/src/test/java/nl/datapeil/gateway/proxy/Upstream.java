package nl.datapeil.gateway.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/// A service that behaves well or badly, as the path says.
final class Upstream {
  static final AtomicLong SENT = new AtomicLong();
  static final AtomicLong RECEIVED = new AtomicLong();

  /// What became of requests whose client or gateway went away.
  static final Queue<String> BROKEN_OFF = new ConcurrentLinkedQueue<>();

  private static final Buffer PIECE = Buffer.buffer(new byte[64 * 1024]);

  private final Vertx vertx = Vertx.vertx();

  int start() {
    return vertx
        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(0))
        .requestHandler(this::handle)
        .listen()
        .toCompletionStage()
        .toCompletableFuture()
        .join()
        .actualPort();
  }

  void stop() {
    vertx.close();
  }

  private void handle(HttpServerRequest request) {
    var response = request.response();
    switch (URI.create(request.uri()).getPath().replaceFirst(".*/", "")) {
      case "sink", "versions" -> sink(request);
      case "stuck" -> request.handler(piece -> stuckAfter(request, piece));
      case "bytes" -> bytes(response, Long.parseLong(request.getParam("n")));
      case "silent" -> onBreak(request, "silent");
      case "dying" -> {
        response.putHeader("Content-Length", "1000").write("half of it");
        vertx.setTimer(100, _ -> request.connection().close());
      }
      case "dying-in-chunks" -> {
        response.setChunked(true).write("half of it");
        vertx.setTimer(100, _ -> request.connection().close());
      }
      case "stalling" -> response.setChunked(true).write("then nothing");
      case "slow" -> vertx.setTimer(700, _ -> response.end("done"));
      case "refusal" ->
          response
              .setStatusCode(409)
              .putHeader("Content-Type", "application/problem+json")
              .putHeader("API-Version", "9.8.7")
              .putHeader("X-Frame-Options", "DENY")
              .putHeader("Cache-Control", "no-store")
              .putHeader("Server", "secret/1.0")
              .putHeader("X-Powered-By", "secret")
              .putHeader("Connection", "X-Hop")
              .putHeader("X-Hop", "1")
              .putHeader("Access-Control-Allow-Origin", "*")
              .end("{\"code\":\"OF_THE_SERVICE\"}");
      case "unchanged" -> response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
      case "nothing" -> response.setStatusCode(204).end();
      default -> echo(request);
    }
  }

  private static void echo(HttpServerRequest request) {
    var headers = new JsonObject();
    request
        .headers()
        .names()
        .forEach(name ->
            headers.put(
                name.toLowerCase(java.util.Locale.ROOT),
                String.join(" | ", request.headers().getAll(name))));
    request.bodyHandler(body ->
        request
            .response()
            .putHeader("Content-Type", "application/json")
            .end(
                new JsonObject()
                    .put("method", request.method().name())
                    .put("uri", request.uri())
                    .put("headers", headers)
                    .put("body", body.toString())
                    .encode()));
  }

  private static void sink(HttpServerRequest request) {
    onBreak(request, request.uri());
    var received = new AtomicLong();
    request.handler(piece -> received.addAndGet(piece.length()));
    request.endHandler(_ -> request.response().end(Long.toString(received.get())));
  }

  private static void stuckAfter(HttpServerRequest request, Buffer piece) {
    RECEIVED.addAndGet(piece.length());
    request.pause();
  }

  private static void onBreak(HttpServerRequest request, String what) {
    request.exceptionHandler(_ -> BROKEN_OFF.add(what));
    request.response().exceptionHandler(_ -> BROKEN_OFF.add(what));
  }

  private static void bytes(HttpServerResponse response, long count) {
    response.setChunked(true);
    response.exceptionHandler(_ -> {});
    pump(response, count);
  }

  private static void pump(HttpServerResponse response, long count) {
    var left = count;
    while (left > 0 && !response.writeQueueFull()) {
      var piece = PIECE.slice(0, (int) Math.min(left, PIECE.length()));
      response.write(piece);
      SENT.addAndGet(piece.length());
      left -= piece.length();
    }
    if (left == 0) {
      response.end();
    } else {
      var rest = left;
      response.drainHandler(_ -> pump(response, rest));
    }
  }
}
