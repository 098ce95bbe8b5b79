package nl.datapeil.privacy.log;

import static nl.datapeil.privacy.PrivacyProblem.IDENTIFIER_IN_URL;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.log.draft.LogBody;
import nl.datapeil.privacy.log.draft.LogEntryDraft;
import nl.datapeil.privacy.log.draft.OtlpDraft;
import nl.datapeil.privacy.log.draft.Sent;
import nl.datapeil.privacy.log.draft.SpansDraft;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LogResource {
  private final LogService log;
  private final Today today;
  private final PrivacyConfig config;

  LogResource(LogService log, Today today, PrivacyConfig config) {
    this.log = log;
    this.today = today;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("service")
  @Scope("privacy:log")
  public RestResponse<?> add(@Nullable LogBody body) throws SQLException {
    return switch (RequestBody.require(body)) {
      case LogEntryDraft entry -> one(entry);
      case SpansDraft spans -> many(spans.check(today.now()));
      case OtlpDraft export -> many(export.check(today.now()));
    };
  }

  private RestResponse<LogView> one(LogEntryDraft entry) {
    var stored = log.add(entry.check(today.now()));
    return answer(stored.isNew(), LogView.of(stored.line()));
  }

  private RestResponse<Receipt> many(Sent sent) throws SQLException {
    var receipt = log.addAll(sent);
    return answer(receipt.stored() > 0, receipt);
  }

  private static <T> RestResponse<T> answer(boolean isNew, T body) {
    var status = isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    return RestResponse.ResponseBuilder.create(status, body).build();
  }

  /// `dataSubjectId` is no parameter of this list: to ignore it would show lines about others.
  @GET
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public Page<LogView> list(
      @RestQuery @Nullable String dataSubjectId,
      @RestQuery @Nullable String processingActivityId,
      @RestQuery @Nullable String traceId,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String until,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit)
      throws SQLException {
    if (dataSubjectId != null) {
      throw IDENTIFIER_IN_URL.because(
          "URLs end up in logs and histories, so no data subject is taken from one. Send the same as"
              + " a JSON object to POST /processing-log/search.",
          "URL's komen in logboeken en geschiedenissen terecht; daaruit wordt geen betrokkene"
              + " gelezen. Stuur hetzelfde als JSON-object naar POST /processing-log/search.");
    }
    var search =
        new LogSearch(null, null, processingActivityId, traceId, from, until, after, limit);
    return log.list(search.check(config.paging()));
  }

  @POST
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  @ResponseStatus(200)
  public Page<LogView> search(@Nullable LogSearch search) throws SQLException {
    return log.list(RequestBody.require(search).check(config.paging()));
  }
}
