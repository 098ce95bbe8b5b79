package nl.datapeil.privacy.assessment;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.created;
import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.AssessmentLine;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.AssessmentFilter;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AssessmentResource {
  private final AssessmentService assessments;
  private final Desk desk;
  private final Callers callers;
  private final PrivacyConfig config;

  AssessmentResource(
      AssessmentService assessments, Desk desk, Callers callers, PrivacyConfig config) {
    this.assessments = assessments;
    this.desk = desk;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<AssessmentView> create(@Nullable AssessmentDraft draft) {
    Desk.requireRole(Step.EDIT, callers.known());
    var created = assessments.create(RequestBody.require(draft).check(), callers.known());
    return created(created.view().uri(), created);
  }

  @GET
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public Page<AssessmentLine> list(
      @RestQuery @Nullable String status,
      @RestQuery @Nullable String definition,
      @RestQuery @Nullable String activity,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var filter = new AssessmentFilter.Draft(status, definition, activity, q);
    return assessments.list(filter.check(new PageRequest.Draft(after, limit), config.paging()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public RestResponse<AssessmentView> get(UUID id) {
    return ok(desk.get(id, callers.known()));
  }

  @PATCH
  @Path("/{id}")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<AssessmentView> rename(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable SubjectDraft draft) {
    Desk.requireRole(Step.EDIT, callers.known());
    var lock = IfMatch.lock(ifMatch);
    var subject = RequestBody.require(draft).check();
    return ok(assessments.rename(id, lock, subject, callers.known()));
  }

  @PATCH
  @Path("/{id}/answers")
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<AssessmentView> answer(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable AnswersDraft draft) {
    Desk.requireRole(Step.EDIT, callers.known());
    var lock = IfMatch.lock(ifMatch);
    var answers = RequestBody.require(draft).check();
    return ok(assessments.answer(id, lock, answers, callers.known()));
  }
}
