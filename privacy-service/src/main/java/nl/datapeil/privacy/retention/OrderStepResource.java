package nl.datapeil.privacy.retention;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import nl.datapeil.privacy.record.endpoint.WithdrawalDraft;
import nl.datapeil.privacy.retention.terms.Certificate;
import nl.datapeil.privacy.retention.terms.DestructionOrder;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of a destruction order after its plan.
@Path("/v1/destruction-orders/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrderStepResource {
  private final OrderService orders;
  private final Callers callers;
  private final OrderViews views;

  OrderStepResource(OrderService orders, Callers callers, OrderViews views) {
    this.orders = orders;
    this.callers = callers;
    this.views = views;
  }

  @POST
  @Path("/approval")
  @RolesAllowed("controller")
  @Scope("privacy:write")
  public RestResponse<OrderView> approve(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
    return ok(orders.approve(id, IfMatch.lock(ifMatch), me()));
  }

  @POST
  @Path("/certificate")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("service")
  @Scope("privacy:write")
  public RestResponse<OrderView> certify(UUID id, Certificate.@Nullable Draft draft) {
    return ok(orders.certify(id, RequestBody.require(draft).check(), me()));
  }

  @POST
  @Path("/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "steward", "controller"})
  @Scope("privacy:write")
  public RestResponse<OrderView> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    return ok(orders.withdraw(id, lock, RequestBody.require(draft).check(), me()));
  }

  private RestResponse<OrderView> ok(Filed<DestructionOrder> filed) {
    return TaggedResource.ok(filed, views.of(filed));
  }

  private Person me() {
    return Person.of(callers.known());
  }
}
