package nl.datapeil.catalog.accessrequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.manners.RepeatInterceptor;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestResponse;

/// Deciding about requests, and ending them. Who may is a matter of ownership, not of a role alone.
@Path("/v1/access-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("catalog:write")
class DecisionResource {
  private final AccessDesk desk;
  private final DecisionService decisions;
  private final RepeatInterceptor repeats;
  private final Callers callers;

  DecisionResource(
      AccessDesk desk, DecisionService decisions, RepeatInterceptor repeats, Callers callers) {
    this.desk = desk;
    this.decisions = decisions;
    this.repeats = repeats;
    this.callers = callers;
  }

  @POST
  @Path("/approval")
  @RolesAllowed("${datapeil.roles.people}")
  public RestResponse<?> approve(UUID id, @Valid @NotNull GrantDraft grant) {
    var caller = callers.known();
    return repeats.answer(
        () -> desk.judgeAgain(id, caller),
        verdict -> RestResponse.ok(decisions.approve(id, grant, verdict, caller)),
        grant);
  }

  @POST
  @Idempotent
  @Path("/refusal")
  @RolesAllowed("${datapeil.roles.people}")
  public RestResponse<AccessRequestView> refuse(UUID id, @Valid @NotNull ReasonDraft why) {
    return RestResponse.ok(decisions.refuse(id, why.reason(), callers.known()));
  }

  @POST
  @Idempotent
  @Path("/revocation")
  @RolesAllowed("${datapeil.roles.people}")
  public RestResponse<AccessRequestView> revoke(UUID id, @Valid @NotNull ReasonDraft why) {
    return RestResponse.ok(decisions.revoke(id, why.reason(), callers.known()));
  }

  @POST
  @Idempotent
  @Path("/withdrawal")
  @RolesAllowed("${datapeil.roles.people}")
  public RestResponse<AccessRequestView> withdraw(UUID id, @Valid @NotNull ReasonDraft why) {
    return RestResponse.ok(decisions.withdraw(id, why.reason(), callers.known()));
  }
}
