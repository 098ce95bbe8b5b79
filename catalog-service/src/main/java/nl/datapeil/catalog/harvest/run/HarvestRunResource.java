package nl.datapeil.catalog.harvest.run;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.harvest.ledger.HarvestRunView;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;

/// One run: how it goes, what went wrong, and what people decide of it.
@Path("/v1/harvest-runs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HarvestRunResource {
  private final RunService runs;
  private final Callers callers;

  HarvestRunResource(RunService runs, Callers callers) {
    this.runs = runs;
    this.callers = callers;
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public HarvestRunView get(UUID id) {
    return runs.get(id);
  }

  @GET
  @Path("/issues")
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public HarvestIssuePage issues(
      UUID id,
      @RestQuery @DefaultValue("0") @Min(0) int after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return runs.issues(id, after, Integer.parseInt(limit));
  }

  @POST
  @Path("/cancellation")
  @ResponseStatus(200)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public HarvestRunView cancel(UUID id) {
    return runs.cancel(id, callers.known().name());
  }

  @POST
  @Path("/approval")
  @ResponseStatus(200)
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("admin")
  @Scope("catalog:write")
  public HarvestRunView decide(UUID id, @Valid @NotNull Decision decision) {
    return runs.decide(id, decision.verdict() == Decision.Verdict.APPROVE, callers.known().name());
  }
}
