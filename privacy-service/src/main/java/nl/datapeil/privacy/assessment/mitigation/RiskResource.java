package nl.datapeil.privacy.assessment.mitigation;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.risk.RiskDraft;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/risks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class RiskResource {
  private final RiskService risks;
  private final Callers callers;

  RiskResource(RiskService risks, Callers callers) {
    this.risks = risks;
    this.callers = callers;
  }

  @GET
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public RestResponse<RiskRegister> register(UUID id) {
    return ok(risks.register(id));
  }

  /// Adding overwrites nothing, so it takes no ETag.
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<RiskRegister> add(UUID id, @Nullable RiskDraft draft) {
    Desk.requireRole(Step.EDIT, callers.known());
    return ok(risks.add(id, RequestBody.require(draft), callers.known()));
  }

  @PUT
  @Path("/{riskId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<RiskRegister> replace(
      UUID id,
      UUID riskId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Nullable RiskDraft draft) {
    Desk.requireRole(Step.EDIT, callers.known());
    var lock = IfMatch.lock(ifMatch);
    return ok(risks.replace(id, riskId, lock, RequestBody.require(draft), callers.known()));
  }

  @DELETE
  @Path("/{riskId}")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<RiskRegister> remove(
      UUID id, UUID riskId, @RestHeader("If-Match") @Nullable String ifMatch) {
    Desk.requireRole(Step.EDIT, callers.known());
    return ok(risks.remove(id, riskId, IfMatch.lock(ifMatch), callers.known()));
  }

  @POST
  @Path("/{riskId}/measures/{measureId}/progress")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<RiskRegister> progress(
      UUID id, UUID riskId, UUID measureId, @Nullable ProgressDraft draft) {
    var progress = RequestBody.require(draft).check();
    return ok(risks.progress(id, riskId, measureId, progress, callers.known()));
  }
}
