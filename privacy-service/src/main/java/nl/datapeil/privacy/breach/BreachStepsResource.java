package nl.datapeil.privacy.breach;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.breach.terms.Breach;
import nl.datapeil.privacy.breach.terms.HandlingDraft;
import nl.datapeil.privacy.breach.terms.Steps;
import nl.datapeil.privacy.record.endpoint.TaggedResource;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The steps of handling a breach. The data protection officer advises; who decides is another.
@Path("/v1/data-breaches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("privacy:write")
class BreachStepsResource {
  private final BreachService breaches;
  private final Callers callers;

  BreachStepsResource(BreachService breaches, Callers callers) {
    this.breaches = breaches;
    this.callers = callers;
  }

  @POST
  @Path("/advice-request")
  @RolesAllowed({"privacy-officer", "controller"})
  public RestResponse<BreachView> askAdvice(UUID id) {
    return step(id, "advice-asked", steps -> steps.adviceAsked(name()));
  }

  @POST
  @Path("/advice")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("dpo")
  public RestResponse<BreachView> advise(UUID id, HandlingDraft.@Nullable Words draft) {
    var text = RequestBody.require(draft).check();
    return step(id, "advised", steps -> steps.advised(text, name()));
  }

  @POST
  @Path("/authority-decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "controller"})
  public RestResponse<BreachView> decideOnAuthority(
      UUID id, HandlingDraft.@Nullable Authority draft) {
    var decision = RequestBody.require(draft).check(name(), breaches.now());
    return step(id, "authority-decided", steps -> steps.decided(decision));
  }

  @POST
  @Path("/subjects-decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "controller"})
  public RestResponse<BreachView> decideOnSubjects(
      UUID id, HandlingDraft.@Nullable Subjects draft) {
    var decision = RequestBody.require(draft).check(name(), breaches.now());
    return step(id, "subjects-decided", steps -> steps.decided(decision));
  }

  @POST
  @Path("/communication")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<BreachView> communicate(UUID id, HandlingDraft.@Nullable Told draft) {
    var sent = RequestBody.require(draft).check(name(), breaches.now());
    return step(id, "communicated", steps -> steps.communicated(sent));
  }

  @POST
  @Path("/authority-reports")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<BreachView> report(UUID id, HandlingDraft.@Nullable Sent draft) {
    var sent = RequestBody.require(draft).check(name(), breaches.now());
    return step(id, "reported", steps -> steps.reported(sent));
  }

  @POST
  @Path("/timeline")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo", "controller"})
  public RestResponse<BreachView> note(UUID id, HandlingDraft.@Nullable Note draft) {
    var now = breaches.now();
    var note = RequestBody.require(draft).check(now);
    return step(id, "noted", steps -> steps.breach().noted(note.at(), note.text(), name(), now));
  }

  @POST
  @Path("/closure")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"privacy-officer", "dpo"})
  public RestResponse<BreachView> close(UUID id, HandlingDraft.@Nullable Words draft) {
    var conclusion = RequestBody.require(draft).check();
    return step(id, "closed", steps -> steps.closed(conclusion, name()));
  }

  private RestResponse<BreachView> step(UUID id, String event, Function<Steps, Breach> step) {
    var filed = breaches.step(id, event, Person.of(callers.known()), step);
    return TaggedResource.ok(filed, BreachView.of(filed, breaches.now()));
  }

  private String name() {
    return callers.known().name();
  }
}
