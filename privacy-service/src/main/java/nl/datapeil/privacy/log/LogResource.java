package nl.datapeil.privacy.log;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LogResource {
  private final LogService log;
  private final PrivacyConfig config;

  LogResource(LogService log, PrivacyConfig config) {
    this.log = log;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("service")
  @Scope("privacy:log")
  public RestResponse<LogView> add(@Nullable LogEntryDraft draft) {
    var stored = log.add(RequestBody.require(draft).check());
    var status = stored.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
    return RestResponse.ResponseBuilder.create(status, stored.entry()).build();
  }

  @GET
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public LogView.Page list(
      @RestQuery @Nullable String processingActivityId,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String until,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit);
    return log.list(LogFilter.of(processingActivityId, from, until, page, config.paging()));
  }
}
