package nl.datapeil.privacy.decision.journal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/authorization-decision-log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionLogResource {
  private final RecordedDecisions decisions;
  private final ActivityUris activities;
  private final PrivacyConfig config;

  DecisionLogResource(RecordedDecisions decisions, ActivityUris activities, PrivacyConfig config) {
    this.decisions = decisions;
    this.activities = activities;
    this.config = config;
  }

  @GET
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public LogRecord.Page list(
      @RestQuery @Nullable String processingActivity,
      @RestQuery @Nullable String actor,
      @RestQuery @Nullable String traceId,
      @RestQuery @Nullable String from,
      @RestQuery @Nullable String until,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var filter = new LogFilter.Draft(processingActivity, actor, traceId, from, until);
    var page = new PageRequest.Draft(after, limit);
    return decisions.page(filter.check(page, activities, config.paging()));
  }
}
