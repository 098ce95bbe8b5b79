package nl.datapeil.privacy.assessment.consultation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.workflow.Step;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/consultation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ConsultationResource {
  private final ConsultationService consultations;
  private final Callers callers;

  ConsultationResource(ConsultationService consultations, Callers callers) {
    this.consultations = consultations;
    this.callers = callers;
  }

  @GET
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public ConsultationView get(UUID id) {
    return consultations.get(id);
  }

  @POST
  @ResponseStatus(201)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public ConsultationView submit(UUID id, @Nullable ConsultationDraft draft) {
    var by = consultant();
    return consultations.submit(id, RequestBody.require(draft), by);
  }

  @POST
  @Path("/extension")
  @ResponseStatus(200)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public ConsultationView extend(UUID id, @Nullable DayDraft draft) {
    var by = consultant();
    return consultations.extend(id, RequestBody.require(draft), by);
  }

  @POST
  @Path("/suspension")
  @ResponseStatus(200)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public ConsultationView suspend(UUID id, @Nullable DayDraft draft) {
    var by = consultant();
    return consultations.suspend(id, RequestBody.require(draft), by);
  }

  @POST
  @Path("/resumption")
  @ResponseStatus(200)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public ConsultationView resume(UUID id, @Nullable DayDraft draft) {
    var by = consultant();
    return consultations.resume(id, RequestBody.require(draft), by);
  }

  @POST
  @Path("/outcome")
  @ResponseStatus(200)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public ConsultationView conclude(UUID id, @Nullable OutcomeDraft draft) {
    var by = consultant();
    return consultations.conclude(id, RequestBody.require(draft), by);
  }

  /// Told whose step it is, before anything else is looked at.
  private Caller.Known consultant() {
    var caller = callers.known();
    Desk.requireRole(Step.CONSULT, caller);
    return caller;
  }
}
