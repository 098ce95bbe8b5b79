package nl.datapeil.privacy.subjectrequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.IfMatch;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import nl.datapeil.privacy.subjectrequest.terms.CourseDraft;
import nl.datapeil.privacy.subjectrequest.terms.RequestSteps;
import nl.datapeil.privacy.subjectrequest.terms.SubjectRequest;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of handling a request.
@Path("/v1/subject-requests/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("privacy:write")
class RequestStepsResource {
  private final SubjectRequestService requests;
  private final LogFindings log;
  private final Today today;
  private final Callers callers;

  RequestStepsResource(
      SubjectRequestService requests, LogFindings log, Today today, Callers callers) {
    this.requests = requests;
    this.log = log;
    this.today = today;
    this.callers = callers;
  }

  @POST
  @Path("/identity-requests")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> askIdentity(UUID id, CourseDraft.@Nullable Asked draft) {
    var asked = RequestBody.require(draft).check(name(), today.date());
    return step(id, "identity-asked", steps -> steps.identityAsked(asked));
  }

  @POST
  @Path("/identity-evidence")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> receiveIdentity(
      UUID id, CourseDraft.@Nullable Received draft) {
    var received = RequestBody.require(draft).check(today.date());
    return step(
        id,
        "identity-received",
        steps -> steps.identityReceived(received.receivedOn(), received.verified(), name()));
  }

  @POST
  @Path("/extension")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> extend(UUID id, CourseDraft.@Nullable More draft) {
    var extension = RequestBody.require(draft).check(name(), today.date());
    return step(id, "extended", steps -> steps.extended(extension));
  }

  @POST
  @Path("/findings")
  @RolesAllowed({"privacy-officer", "dpo", "service"})
  public RestResponse<SubjectRequestView> find(UUID id, CourseDraft.@Nullable Found draft) {
    var finding = RequestBody.require(draft).check(name(), today.now());
    return step(id, "found", steps -> steps.found(List.of(finding)));
  }

  @POST
  @Path("/log-findings")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> findInLog(UUID id, CourseDraft.@Nullable Sought draft)
      throws SQLException {
    var person = RequestBody.require(draft).check();
    requests.get(id); // before the log is read for nothing
    var findings = log.about(person, name());
    return step(id, "found", steps -> steps.found(findings));
  }

  @POST
  @Path("/decision")
  @RolesAllowed({"privacy-officer", "controller"})
  public RestResponse<SubjectRequestView> decide(UUID id, CourseDraft.@Nullable Decided draft) {
    var decision = RequestBody.require(draft).check(name(), today.now());
    return step(id, "decided", steps -> steps.decided(decision));
  }

  @POST
  @Path("/answer")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> answer(UUID id, CourseDraft.@Nullable Sent draft) {
    var answer = RequestBody.require(draft).check(name(), today.date());
    return step(id, "answered", steps -> steps.answered(answer));
  }

  @POST
  @Path("/notices")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> notice(UUID id, CourseDraft.@Nullable Noticed draft) {
    var notice = RequestBody.require(draft).check(name(), today.date());
    return step(id, "recipient-told", steps -> steps.noticed(notice));
  }

  @POST
  @Path("/withdrawal")
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<SubjectRequestView> withdraw(
      UUID id,
      @RestHeader("If-Match") @Nullable String ifMatch,
      CourseDraft.@Nullable Reason draft) {
    var lock = IfMatch.lock(ifMatch);
    var reason = RequestBody.require(draft).check();
    return ok(requests.withdraw(id, lock, reason, Person.of(callers.known())));
  }

  private RestResponse<SubjectRequestView> step(
      UUID id, String event, Function<RequestSteps, SubjectRequest> step) {
    return ok(requests.step(id, event, Person.of(callers.known()), step));
  }

  private RestResponse<SubjectRequestView> ok(Filed<SubjectRequest> filed) {
    return TaggedResource.ok(filed, SubjectRequestView.of(filed, today.date()));
  }

  private String name() {
    return callers.known().name();
  }
}
