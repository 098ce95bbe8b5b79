package nl.datapeil.privacy.assessment.history;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.VersionRecord;
import nl.datapeil.privacy.assessment.workflow.Step;
import nl.datapeil.privacy.record.history.VersionNumbers;
import nl.datapeil.privacy.record.history.VersionPage;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HistoryResource {
  private final HistoryService history;
  private final Callers callers;
  private final PrivacyConfig config;

  HistoryResource(HistoryService history, Callers callers, PrivacyConfig config) {
    this.history = history;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @Path("/versions")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public VersionPage<VersionRecord> versions(
      UUID id, @RestQuery @Nullable String after, @RestQuery @Nullable String limit) {
    var in = new InputCheck();
    var before = VersionNumbers.before(in, "after", after);
    var page = new PageRequest.Draft(null, limit).check(in, config.paging());
    in.refuseWhenWrong();
    return history.versions(id, before, page.limit());
  }

  @GET
  @Path("/versions/{number}")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public VersionView version(UUID id, int number) {
    return history.version(id, number);
  }

  @GET
  @Path("/difference")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public DifferenceView difference(
      UUID id, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
    return history.difference(id, Range.of(from, to));
  }

  @POST
  @Path("/versions/{number}/restoration")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<AssessmentView> restore(
      UUID id, int number, @RestHeader("If-Match") @Nullable String ifMatch) {
    Desk.requireRole(Step.EDIT, callers.known());
    var lock = IfMatch.lock(ifMatch);
    return ok(history.restore(id, number, lock, callers.known()));
  }
}
