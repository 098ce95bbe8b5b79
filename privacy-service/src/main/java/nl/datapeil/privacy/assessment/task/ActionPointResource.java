package nl.datapeil.privacy.assessment.task;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.StaffRoles;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessments/{id}/action-points")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActionPointResource {
  private final ActionPointService points;
  private final Callers callers;
  private final PrivacyConfig config;

  ActionPointResource(ActionPointService points, Callers callers, PrivacyConfig config) {
    this.points = points;
    this.callers = callers;
    this.config = config;
  }

  @GET
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public Page<ActionPointView> list(
      UUID id, @RestQuery @Nullable String after, @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit).check(config.paging());
    return points.list(id, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<ActionPointView> add(UUID id, @Nullable ActionPointDraft draft) {
    var added = points.add(id, RequestBody.require(draft).check(), Person.of(callers.known()));
    return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, added.view())
        .tag(String.valueOf(added.lock()))
        .build();
  }

  @GET
  @Path("/{actionPointId}")
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:read")
  public RestResponse<ActionPointView> get(UUID id, UUID actionPointId) {
    return ok(points.get(id, actionPointId));
  }

  @PUT
  @Path("/{actionPointId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(StaffRoles.ASSESSING)
  @Scope("privacy:write")
  public RestResponse<ActionPointView> change(
      UUID id,
      UUID actionPointId,
      @RestHeader("If-Match") @Nullable String ifMatch,
      @Nullable ActionPointDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var point = RequestBody.require(draft).check();
    return ok(points.change(id, actionPointId, lock, point, Person.of(callers.known())));
  }
}
