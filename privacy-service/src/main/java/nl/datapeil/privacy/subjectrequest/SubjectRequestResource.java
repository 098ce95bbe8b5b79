package nl.datapeil.privacy.subjectrequest;

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
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.PrivacyConfig;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import nl.datapeil.privacy.subjectrequest.requester.Requester;
import nl.datapeil.privacy.subjectrequest.terms.IntakeDraft;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Requests of data subjects, for those who handle them.
@Path("/v1/subject-requests")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubjectRequestResource {
  private final SubjectRequestService requests;
  private final Disclosure disclosure;
  private final Today today;
  private final Callers callers;
  private final PrivacyConfig config;

  SubjectRequestResource(
      SubjectRequestService requests,
      Disclosure disclosure,
      Today today,
      Callers callers,
      PrivacyConfig config) {
    this.requests = requests;
    this.disclosure = disclosure;
    this.today = today;
    this.callers = callers;
    this.config = config;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo", "service"})
  @Scope("privacy:write")
  public RestResponse<SubjectRequestView> file(@Nullable IntakeDraft draft) {
    var asked = RequestBody.require(draft).checkBoth(today.date());
    var filed = requests.file(asked, Person.of(callers.known()));
    return TaggedResource.created(filed, view(filed));
  }

  @GET
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:read")
  public Page<SubjectRequestView> list(
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String status,
      @RestQuery @Nullable String overdue,
      @RestQuery @Nullable String link,
      @RestQuery @Nullable String after,
      @RestQuery @Nullable String limit) {
    var draft = new RecordFilter.Draft(link, null, after, limit);
    var query = new SubjectRequestQuery(kind, status, overdue, draft);
    return requests.page(query.check(config.paging(), today.now())).map(this::view);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:read")
  public RestResponse<SubjectRequestView> get(UUID id) {
    return ok(requests.get(id));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:write")
  public RestResponse<SubjectRequestView> correct(
      UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Nullable IntakeDraft draft) {
    var lock = IfMatch.lock(ifMatch);
    var intake = RequestBody.require(draft).check(today.date());
    return ok(requests.correct(id, lock, intake, Person.of(callers.known())));
  }

  @GET
  @Path("/{id}/requester")
  @RolesAllowed({"privacy-officer", "dpo"})
  @Scope("privacy:read")
  public Requester requester(UUID id) {
    return disclosure.requester(id, callers.known());
  }

  private RestResponse<SubjectRequestView> ok(Filed<SubjectRequest> filed) {
    return TaggedResource.ok(filed, view(filed));
  }

  private SubjectRequestView view(Filed<SubjectRequest> filed) {
    return SubjectRequestView.of(filed, today.date());
  }
}
