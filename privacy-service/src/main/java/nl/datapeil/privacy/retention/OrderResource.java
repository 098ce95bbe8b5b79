package nl.datapeil.privacy.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import nl.datapeil.privacy.retention.terms.OrderDraft;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/destruction-orders")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrderResource {
  /// What `status` may ask for; `DUE` is what is ready and must be done now.
  enum Asked {
    DUE,
    AWAITING_APPROVAL,
    READY,
    DESTROYED,
    WITHDRAWN
  }

  private final OrderService orders;
  private final Callers callers;
  private final PrivacyConfig config;
  private final OrderViews views;

  OrderResource(OrderService orders, Callers callers, PrivacyConfig config, OrderViews views) {
    this.orders = orders;
    this.callers = callers;
    this.config = config;
    this.views = views;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "steward", "service"})
  @Scope("privacy:write")
  public RestResponse<OrderView> plan(@Nullable OrderDraft draft) {
    var what = RequestBody.require(draft).check();
    var planned = orders.plan(what, Person.of(callers.known()));
    return planned.isNew()
        ? TaggedResource.created(planned.order(), view(planned.order()))
        : TaggedResource.ok(planned.order(), view(planned.order()));
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<OrderView> list(
      @RestQuery @Nullable String status,
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var asked = in.optionalOneOf(Asked.class, "status", status);
    var filter = new RecordFilter.Draft(link, q, after, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return asked == Asked.DUE
        ? views.due(orders.due(filter))
        : views.of(orders.list(filter.withStatus(asked == null ? null : asked.name())));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<OrderView> get(UUID id) {
    var filed = orders.get(id);
    return TaggedResource.ok(filed, view(filed));
  }

  private OrderView view(Filed<DestructionOrder> filed) {
    return views.of(filed);
  }
}
