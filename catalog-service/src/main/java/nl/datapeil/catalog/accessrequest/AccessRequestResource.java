package nl.datapeil.catalog.accessrequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.accessrequest.request.AccessRequestDraft;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.accessrequest.request.AccessState;
import nl.datapeil.catalog.accessrequest.request.AccessWish;
import nl.datapeil.catalog.manners.RepeatInterceptor;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Asking for data and following what comes of it. A caller sees its own requests, those it decides
/// about, and, with a privacy role, all.
@Path("/v1/access-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccessRequestResource {
  private final AccessDesk desk;
  private final RepeatInterceptor repeats;
  private final AccessRequestService requests;
  private final Callers callers;
  private final CatalogConfig config;

  AccessRequestResource(
      AccessDesk desk,
      RepeatInterceptor repeats,
      AccessRequestService requests,
      Callers callers,
      CatalogConfig config) {
    this.desk = desk;
    this.repeats = repeats;
    this.requests = requests;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public RestResponse<?> submit(@Valid @NotNull AccessRequestDraft draft) {
    var caller = callers.known();
    return repeats.answer(
        () -> desk.judge(draft, caller),
        verdict -> created(requests.submit(draft, verdict, caller)),
        draft);
  }

  private static RestResponse<AccessRequestView> created(AccessRequestView view) {
    return RestResponse.ResponseBuilder.<AccessRequestView>created(view.uri()).entity(view).build();
  }

  @GET
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:read")
  public Page<AccessRequestView> list(
      @RestQuery @DefaultValue("ALL") @OneOf(AccessWish.View.class) String view,
      @RestQuery @OneOf(AccessState.class) @Nullable String state,
      @RestQuery @Nullable UUID dataset,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    var wish =
        new AccessWish(
            AccessWish.View.valueOf(view),
            state == null ? null : AccessState.valueOf(state),
            dataset);
    var capped = Math.min(Integer.parseInt(limit), config.paging().maxLimit());
    return requests.list(wish, callers.known(), after, capped);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:read")
  public AccessRequestView get(UUID id) {
    return requests.get(id, callers.known());
  }

  @GET
  @Path("/{id}/history")
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:read")
  public History history(UUID id) {
    return new History(requests.history(id, callers.known()));
  }

  /// All that happened to a request, the oldest first.
  record History(List<AccessEvent.Line> items) {
    public History {
      items = List.copyOf(items);
    }
  }
}
