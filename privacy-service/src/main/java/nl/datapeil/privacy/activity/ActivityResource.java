package nl.datapeil.privacy.activity;

import static nl.datapeil.privacy.record.endpoint.TaggedResource.created;
import static nl.datapeil.privacy.record.endpoint.TaggedResource.ok;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import nl.datapeil.privacy.activity.terms.TermsDraft;
import nl.datapeil.privacy.record.Audience;
import nl.datapeil.privacy.record.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/processing-activities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ActivityResource {
  private final ActivityService activities;
  private final Callers callers;
  private final PrivacyConfig config;

  ActivityResource(ActivityService activities, Callers callers, PrivacyConfig config) {
    this.activities = activities;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<ActivityView> create(@Nullable TermsDraft draft) {
    var terms = RequestBody.require(draft).check();
    var created = activities.create(terms, Person.of(callers.known()));
    return created(created.view().uri(), created);
  }

  @GET
  @PermitAll
  public Page<ActivityView> list(
      @RestQuery @Nullable String status,
      @RestQuery @Nullable String dataset,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var page = new PageRequest.Draft(after, limit);
    var filter = ActivityFilter.of(status, dataset, q, page, config.paging());
    return activities.list(filter, Audience.of(callers.current()));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public RestResponse<ActivityView> get(UUID id) {
    return ok(activities.get(id, Audience.of(callers.current())));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("privacy-officer")
  @Scope("privacy:write")
  public RestResponse<ActivityView> revise(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable TermsDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var terms = RequestBody.require(draft).check();
    return ok(activities.revise(id, lock, terms, Person.of(callers.known())));
  }
}
