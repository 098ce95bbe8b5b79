package nl.datapeil.gateway.access;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import nl.datapeil.kit.web.ProblemWriter;

/// Ends requests at the gateway, also while their body is still being sent.
@Singleton
public class Refusals {
  /// Long enough for a client to read the answer before its connection is closed.
  private static final long LINGER_MILLIS = 2_000;

  private final Vertx vertx;
  private final ProblemWriter problems;

  Refusals(Vertx vertx, ProblemWriter problems) {
    this.vertx = vertx;
    this.problems = problems;
  }

  /// Ends the request with the standard problem of this status.
  public void answer(RoutingContext request, int status) {
    leaveBodyUnread(request);
    problems.answer(request, status);
    request.request().resume();
  }

  /// The standard problem of this status, for a request that is ended elsewhere.
  public Buffer problem(RoutingContext request, int status) {
    leaveBodyUnread(request);
    return problems.body(request, status);
  }

  /// Nobody reads the rest of the body: the connection cannot be used again.
  private void leaveBodyUnread(RoutingContext request) {
    if (carriesBody(request.request())) {
      request.response().putHeader("Connection", "close");
      request.addEndHandler(
          _ -> vertx.setTimer(LINGER_MILLIS, _ -> request.request().connection().close()));
    }
  }

  private static boolean carriesBody(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    return request.getHeader("Transfer-Encoding") != null
        || (length != null && !length.equals("0"));
  }
}
