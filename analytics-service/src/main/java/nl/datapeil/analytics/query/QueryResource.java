package nl.datapeil.analytics.query;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.analytics.AnalyticsProblem;
import nl.datapeil.analytics.query.answer.AnswerWriter;
import nl.datapeil.analytics.query.answer.CsvAnswer;
import nl.datapeil.analytics.query.answer.JsonAnswer;
import nl.datapeil.analytics.query.engine.Cancellation;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.RestResponse;

/// Takes questions and streams answers. On platform threads, unlike other resources: the engine is
/// native code, and a virtual thread inside it would hold up the others.
@Path("/v1/queries")
class QueryResource {
  private static final MediaType CSV = new MediaType("text", "csv", "utf-8");

  private final QueryService queries;
  private final Callers callers;
  private final ObjectMapper json;
  private final AnalyticsConfig.Query limits;

  QueryResource(
      QueryService queries, Callers callers, ObjectMapper json, AnalyticsConfig config) {
    this.queries = queries;
    this.callers = callers;
    this.json = json;
    this.limits = config.query();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  @RolesAllowed({"analyst", "domain-expert", "steward", "admin"})
  @Scope("analytics:query")
  public RestResponse<StreamingOutput> ask(
      @Valid @NotNull Question question, @Context Request request, @Context RoutingContext http) {
    var format = formatFor(request);
    var cancellation = new Cancellation();
    http.addEndHandler(_ -> cancellation.cancel());
    var answer = answer(question, cancellation, http);
    http.addEndHandler(_ -> answer.rows().abandon());
    return RestResponse.ResponseBuilder.<StreamingOutput>ok(
            out -> deliver(answer, writer(format), out, http), format)
        .header("Query-Id", answer.heading().queryId())
        .header("Row-Count", answer.rows().rows())
        .header("Truncated", answer.rows().truncated())
        .build();
  }

  private static MediaType formatFor(Request request) {
    var offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, CSV).build();
    var chosen = request.selectVariant(offered);
    if (chosen == null) {
      throw new NotAcceptableException();
    }
    return chosen.getMediaType();
  }

  private AnswerWriter writer(MediaType format) {
    return format.isCompatible(CSV) ? new CsvAnswer() : new JsonAnswer(json);
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

  /// Cuts the connection when the answer breaks off or is not taken in time: a part must not look
  /// like the whole.
  private void deliver(
      ReadyAnswer answer, AnswerWriter writer, OutputStream out, RoutingContext http)
      throws IOException {
    var deadline =
        http.vertx().setTimer(limits.delivery().toMillis(), _ -> http.response().reset());
    try (var rows = answer.rows()) {
      writer.write(answer.heading(), rows, out);
    } catch (IOException | RuntimeException e) {
      http.response().reset();
      throw e;
    } finally {
      http.vertx().cancelTimer(deadline);
    }
  }

  private static String seconds(Duration duration) {
    return Long.toString(Math.max(1, duration.toSeconds()));
  }
}
