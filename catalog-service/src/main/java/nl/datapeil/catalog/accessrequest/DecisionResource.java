package nl.datapeil.catalog.accessrequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
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
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin"
  })
  public RestResponse<?> approve(UUID id, @Valid @NotNull GrantDraft grant) {
    var caller = callers.known();
    return repeats.answer(
        () -> desk.judgeAgain(id, caller),
        verdict -> tagged(decisions.approve(id, grant, verdict, caller)),
        grant);
  }

  @POST
  @Idempotent
  @Path("/refusal")
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin"
  })
  public RestResponse<AccessRequestView> refuse(UUID id, @Valid @NotNull ReasonDraft why) {
    return tagged(decisions.refuse(id, why.reason(), callers.known()));
  }

  @POST
  @Idempotent
  @Path("/revocation")
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin"
  })
  public RestResponse<AccessRequestView> revoke(UUID id, @Valid @NotNull ReasonDraft why) {
    return tagged(decisions.revoke(id, why.reason(), callers.known()));
  }

  @POST
  @Idempotent
  @Path("/withdrawal")
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin"
  })
  public RestResponse<AccessRequestView> withdraw(UUID id, @Valid @NotNull ReasonDraft why) {
    return tagged(decisions.withdraw(id, why.reason(), callers.known()));
  }

  private static RestResponse<AccessRequestView> tagged(AccessRequestView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .build();
  }
}
