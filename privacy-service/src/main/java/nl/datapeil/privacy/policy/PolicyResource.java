package nl.datapeil.privacy.policy;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.created;
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

@Path("/v1/policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PolicyResource {
  private final PolicyService policies;
  private final Callers callers;
  private final PrivacyConfig config;

  PolicyResource(PolicyService policies, Callers callers, PrivacyConfig config) {
    this.policies = policies;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<PolicyView> create(@Nullable PolicyDraft draft) {
    var checked = RequestBody.require(draft).check();
    var created = policies.create(checked, Person.of(callers.known()));
    return created(created.view().uri(), created);
  }

  @GET
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public Page<PolicyView> list(
      @RestQuery @Nullable String after, @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit).check(config.paging());
    return policies.list(page);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public RestResponse<PolicyView> get(UUID id) {
    return ok(policies.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<PolicyView> revise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable PolicyDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var checked = RequestBody.require(draft).check();
    return ok(policies.revise(id, lock, checked, Person.of(callers.known())));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed("controller")
  @Scope("privacy:write")
  public RestResponse<PolicyView> approve(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
    var lock = IfMatch.lock(ifMatch);
    return ok(policies.approve(id, lock, Person.of(callers.known())));
  }

  @GET
  @Path("/{id}/versions/{number}")
  @RolesAllowed(StaffRoles.ANY)
  @Scope("privacy:read")
  public PolicyView version(UUID id, int number) {
    return policies.version(id, number);
  }
}
