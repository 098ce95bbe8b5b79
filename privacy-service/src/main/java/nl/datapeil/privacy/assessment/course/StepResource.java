package nl.datapeil.privacy.assessment.course;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.created;
import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

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
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.workflow.Grounds;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.assessment.workflow.Verdict;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of officers and the DPO. Every reader gets in as far as being told whose step it is.
@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("privacy:write")
class StepResource {
  private final Desk desk;
  private final RenewalService renewals;
  private final Callers callers;

  StepResource(Desk desk, RenewalService renewals, Callers callers) {
    this.desk = desk;
    this.renewals = renewals;
    this.callers = callers;
  }

  @POST
  @Path("/submission")
  @RolesAllowed(StaffRoles.ASSESSING)
  public RestResponse<AssessmentView> submit(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable RemarkDraft draft) {
    Desk.requireRole(Step.SUBMIT, callers.known());
    return taken(id, ifMatch, Step.SUBMIT, RemarkDraft.check(draft), null);
  }

  @POST
  @Path("/recall")
  @RolesAllowed(StaffRoles.ASSESSING)
  public RestResponse<AssessmentView> recall(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable RemarkDraft draft) {
    Desk.requireRole(Step.RECALL, callers.known());
    return taken(id, ifMatch, Step.RECALL, RemarkDraft.check(draft), null);
  }

  @POST
  @Path("/review")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AssessmentView> review(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable ReviewDraft draft) {
    Desk.requireRole(Step.PASS, callers.known());
    var review = RequestBody.require(draft).check();
    return taken(id, ifMatch, review.step(), review.grounds(), null);
  }

  @POST
  @Path("/advice")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AssessmentView> advise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable AdviceDraft draft) {
    Desk.requireRole(Step.ADVISE, callers.known());
    var advice = RequestBody.require(draft).check();
    return taken(id, ifMatch, Step.ADVISE, advice.grounds(), advice.verdict());
  }

  @POST
  @Path("/decision")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AssessmentView> decide(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable DecisionDraft draft) {
    Desk.requireRole(Step.APPROVE, callers.known());
    var decision = RequestBody.require(draft).check();
    return taken(id, ifMatch, decision.step(), decision.grounds(), null);
  }

  @POST
  @Path("/entry-into-force")
  @RolesAllowed(StaffRoles.ASSESSING)
  public RestResponse<AssessmentView> enterIntoForce(
      UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Nullable EntryIntoForceDraft draft) {
    Desk.requireRole(Step.ENTER_INTO_FORCE, callers.known());
    return taken(id, ifMatch, Step.ENTER_INTO_FORCE, EntryIntoForceDraft.check(draft), null);
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<AssessmentView> withdraw(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable WithdrawalDraft draft) {
    Desk.requireRole(Step.WITHDRAW, callers.known());
    var grounds = RequestBody.require(draft).check();
    return taken(id, ifMatch, Step.WITHDRAW, grounds, null);
  }

  @POST
  @Path("/renewal")
  @RolesAllowed(StaffRoles.ASSESSING)
  public RestResponse<AssessmentView> renew(UUID id, @Nullable RenewalDraft draft) {
    Desk.requireRole(Step.RENEW, callers.known());
    var renewal = renewals.renew(id, RenewalDraft.check(draft), callers.known());
    return created(renewal.view().uri(), renewal);
  }

  /// A step counts for what is there, so the ETag may be left out.
  private RestResponse<AssessmentView> taken(
      UUID id, @Nullable String ifMatch, Step step, Grounds grounds, @Nullable Verdict verdict) {
    var lock = IfMatch.lockIfSent(ifMatch);
    return ok(desk.take(id, lock, step, callers.known(), grounds, verdict));
  }
}
