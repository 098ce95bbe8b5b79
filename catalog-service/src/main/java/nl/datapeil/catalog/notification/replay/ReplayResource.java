package nl.datapeil.catalog.notification.replay;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.notification.SubscriptionView;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Delivering again: from a point in the past, or what could not be delivered.
@Path("/v1/subscriptions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Scope("catalog:read")
@RunOnVirtualThread
class ReplayResource {
  private final ReplayService replays;
  private final Callers callers;
  private final CatalogConfig config;

  ReplayResource(ReplayService replays, Callers callers, CatalogConfig config) {
    this.replays = replays;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @RolesAllowed("**")
  @Path("/replay")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<SubscriptionView> replay(UUID id, @NotNull ReplayDraft draft) {
    return RestResponse.ok(replays.replay(id, draft, callers.known()));
  }

  @GET
  @RolesAllowed("**")
  @Path("/dead-letters")
  public Page<DeadLetter> deadLetters(
      UUID id,
      @RestQuery @Nullable UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var capped = Math.min(Integer.parseInt(limit), config.paging().maxLimit());
    return replays.deadLetters(id, after, capped, callers.known());
  }

  @POST
  @RolesAllowed("**")
  @Path("/dead-letters/redelivery")
  @Idempotent
  public RestResponse<RedeliveryView> redeliverAll(UUID id) {
    return RestResponse.accepted(replays.redeliver(id, null, callers.known()));
  }

  @POST
  @RolesAllowed("**")
  @Path("/dead-letters/{event}/redelivery")
  @Idempotent
  public RestResponse<RedeliveryView> redeliver(UUID id, UUID event) {
    return RestResponse.accepted(replays.redeliver(id, event, callers.known()));
  }
}
