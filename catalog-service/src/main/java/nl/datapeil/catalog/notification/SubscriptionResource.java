package nl.datapeil.catalog.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.notification.progress.Progress;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Subscriptions to changes. Anybody with a token may have some.
@Path("/v1/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Scope("catalog:read")
@RunOnVirtualThread
class SubscriptionResource {
  private final SubscriptionService subscriptions;
  private final Callers callers;
  private final CatalogConfig config;

  SubscriptionResource(SubscriptionService subscriptions, Callers callers, CatalogConfig config) {
    this.subscriptions = subscriptions;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @RolesAllowed("**")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<SubscriptionView> subscribe(@Valid @NotNull SubscriptionDraft draft) {
    var view = subscriptions.subscribe(draft, callers.known());
    var uri = URI.create(config.publicUrl() + "/subscriptions/" + view.id());
    return RestResponse.ResponseBuilder.<SubscriptionView>created(uri).entity(view).build();
  }

  @GET
  @RolesAllowed("**")
  public Page<SubscriptionView> list(
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var capped = Math.min(Integer.parseInt(limit), config.paging().maxLimit());
    return subscriptions.list(after, capped, callers.known());
  }

  @GET
  @RolesAllowed("**")
  @Path("/{id}")
  public SubscriptionView get(UUID id) {
    return subscriptions.get(id, callers.known());
  }

  @GET
  @RolesAllowed("**")
  @Path("/{id}/progress")
  public Progress progress(UUID id) {
    return subscriptions.progress(id, callers.known());
  }

  @PUT
  @RolesAllowed("**")
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public SubscriptionView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull SubscriptionDraft draft) {
    return subscriptions.replace(id, draft, ifMatch, callers.known());
  }

  @DELETE
  @RolesAllowed("**")
  @Path("/{id}")
  public void delete(UUID id) {
    subscriptions.delete(id, callers.known());
  }

  @POST
  @RolesAllowed("**")
  @Path("/{id}/pause")
  @Idempotent
  public RestResponse<SubscriptionView> pause(UUID id) {
    return RestResponse.ok(subscriptions.change(id, callers.known(), Subscription::pause));
  }

  @POST
  @RolesAllowed("**")
  @Path("/{id}/resumption")
  @Idempotent
  public RestResponse<SubscriptionView> resume(UUID id) {
    return RestResponse.ok(subscriptions.change(id, callers.known(), Subscription::resume));
  }
}
