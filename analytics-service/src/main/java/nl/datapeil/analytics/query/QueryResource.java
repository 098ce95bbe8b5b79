package nl.datapeil.analytics.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.AnalyticsProblem;
import nl.datapeil.analytics.query.answer.AnswerNotes;
import nl.datapeil.analytics.query.answer.AnswerWriter;
import nl.datapeil.analytics.query.answer.CsvAnswer;
import nl.datapeil.analytics.query.answer.JsonAnswer;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.kit.problem.ProblemException;

/// Takes questions and streams answers. On platform threads, unlike other resources: the engine is
/// native code, and a virtual thread inside it would hold up the others.
@Path("/v1/queries")
class QueryResource {
  private final QueryService queries;
  private final Callers callers;
  private final ObjectMapper json;
  private final AnalyticsConfig.Query limits;

  QueryResource(QueryService queries, Callers callers, ObjectMapper json, AnalyticsConfig config) {
    this.queries = queries;
    this.callers = callers;
    this.json = json;
    this.limits = config.query();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"analyst", "domain-expert", "steward", "admin"})
  @Scope("analytics:query")
  public StreamingOutput askForJson(
      @Valid @NotNull Question question, @Context RoutingContext http) {
    return ask(question, new JsonAnswer(json), http);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces("text/csv;charset=utf-8;qs=0.9")
  @RolesAllowed({"analyst", "domain-expert", "steward", "admin"})
  @Scope("analytics:query")
  public StreamingOutput askForCsv(
      @Valid @NotNull Question question, @Context RoutingContext http) {
    return ask(question, new CsvAnswer(), http);
  }

  private StreamingOutput ask(Question question, AnswerWriter writer, RoutingContext http) {
    var cancellation = new Cancellation();
    http.addEndHandler(_ -> cancellation.cancel());
    var answer = answer(question, cancellation, http);
    http.addEndHandler(_ -> answer.rows().abandon());
    http.response()
        .putHeader("Query-Id", answer.heading().queryId().toString())
        .putHeader("Row-Count", Long.toString(answer.rows().rows()))
        .putHeader("Truncated", Boolean.toString(answer.rows().truncated()))
        .putHeader("Obligations", AnswerNotes.line(answer.heading().obligations()));
    return out -> deliver(() -> write(answer, writer, out), cancellation, http);
  }

  private ReadyAnswer answer(Question question, Cancellation cancellation, RoutingContext http) {
    try {
      return queries.answer(question, callers.known(), cancellation);
    } catch (ProblemException e) {
      if (e.type() == AnalyticsProblem.TOO_BUSY) {
        http.response().putHeader("Retry-After", seconds(limits.patience()));
      }
      throw e;
    }
  }

  private static void write(ReadyAnswer answer, AnswerWriter writer, OutputStream out)
      throws IOException {
    try (var rows = answer.rows()) {
      writer.write(answer.heading(), rows, out);
    }
  }

  /// Cuts the connection when the answer breaks off or is not taken in time: a part must not look
  /// like the whole.
  private void deliver(Delivery delivery, Cancellation cancellation, RoutingContext http)
      throws IOException {
    var deadline =
        http.vertx().setTimer(limits.delivery().toMillis(), _ -> cut(cancellation, http));
    try {
      delivery.run();
    } catch (IOException | RuntimeException e) {
      var alreadyGone = cancellation.isCancelled();
      cut(cancellation, http);
      if (!alreadyGone) {
        throw e;
      }
    } finally {
      http.vertx().cancelTimer(deadline);
    }
  }

  /// At once: `HttpConnection.close()` first sends what still waits to be sent, which a caller who
  /// takes nothing holds up for ever, and with it the place among the running queries.
  private static void cut(Cancellation cancellation, RoutingContext http) {
    cancellation.cancel();
    if (http.request().connection() instanceof ConnectionBase connection) {
      var _ = connection.channelHandlerContext().close();
    } else {
      http.request().connection().close();
    }
  }

  @FunctionalInterface
  private interface Delivery {
    void run() throws IOException;
  }

  private static String seconds(Duration duration) {
    return Long.toString(Math.max(1, duration.toSeconds()));
  }
}
