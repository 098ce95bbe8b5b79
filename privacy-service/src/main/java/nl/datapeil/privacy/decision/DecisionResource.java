package nl.datapeil.privacy.decision;

import static nl.datapeil.privacy.PrivacyProblem.DRY_RUN_ONLY;
import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.RequestBody;
import nl.datapeil.privacy.decision.DecisionService.Asking;
import nl.datapeil.privacy.decision.answer.Answer;
import nl.datapeil.privacy.decision.journal.DecisionView;
import nl.datapeil.privacy.decision.journal.RecordedDecisions;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {
  private final DecisionService decisions;
  private final WhatIf whatIf;
  private final RecordedDecisions recorded;
  private final Callers callers;

  DecisionResource(
      DecisionService decisions, WhatIf whatIf, RecordedDecisions recorded, Callers callers) {
    this.decisions = decisions;
    this.whatIf = whatIf;
    this.recorded = recorded;
    this.callers = callers;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Batch(List<Answer> evaluations) {
    public Batch {
      evaluations = List.copyOf(evaluations);
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"service", "privacy-officer", "dpo", "steward", "analyst"})
  @Scope("privacy:decide")
  public Answer decide(
      @RestQuery @Nullable String dryRun,
      @RestHeader("traceparent") @Nullable String traceparent,
      @Nullable Evaluation evaluation) {
    var dry = isDry(dryRun);
    return answer(RequestBody.require(evaluation), dry, traceparent);
  }

  @POST
  @Path("/batch")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"service", "privacy-officer", "dpo", "steward", "analyst"})
  @Scope("privacy:decide")
  public Object decideAll(
      @RestQuery @Nullable String dryRun,
      @RestHeader("traceparent") @Nullable String traceparent,
      @Nullable Evaluations evaluations) {
    var dry = isDry(dryRun);
    var sent = RequestBody.require(evaluations);
    if (sent.isOne()) {
      return answer(sent.alone(), dry, traceparent);
    }
    var checked = sent.check();
    if (dry) {
      return new Batch(whatIf.answer(checked.asked(), checked.semantic()));
    }
    checked.asked().forEach(DecisionResource::refuseDrafts);
    return new Batch(decisions.decide(checked.asked(), checked.semantic(), asking(traceparent)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public DecisionView get(UUID id) {
    return recorded.get(id);
  }

  private Answer answer(Evaluation evaluation, boolean dry, @Nullable String traceparent) {
    var checked = evaluation.check();
    if (dry) {
      return whatIf.answer(checked);
    }
    refuseDrafts(checked);
    return decisions.decide(checked, asking(traceparent));
  }

  private Asking asking(@Nullable String traceparent) {
    return new Asking(callers.known().id(), CallTrace.current(traceparent));
  }

  /// Stewards and analysts may ask what would be decided, and no more.
  private boolean isDry(@Nullable String dryRun) {
    var dry = "true".equals(dryRun);
    if (!dry && dryRun != null && !dryRun.equals("false")) {
      throw INVALID_REQUEST.because(
          "`dryRun` must be true or false.", "`dryRun` moet true of false zijn.");
    }
    var caller = callers.current();
    if (!dry && Stream.of("service", "privacy-officer", "dpo").noneMatch(caller::hasRole)) {
      throw DRY_RUN_ONLY.because(
          "With your role you may ask what would be decided: add `?dryRun=true`.",
          "Met uw rol mag u vragen wat er besloten zou worden: voeg `?dryRun=true` toe.");
    }
    return dry;
  }

  private static void refuseDrafts(Evaluation.Checked checked) {
    if (checked.drafts() != null) {
      throw INVALID_REQUEST.because(
          "Drafts in `context` go with `?dryRun=true` only.",
          "Concepten in `context` horen alleen bij `?dryRun=true`.");
    }
  }
}
