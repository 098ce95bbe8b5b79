package nl.datapeil.privacy.decision;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import nl.datapeil.privacy.RequestBody;
import org.jspecify.annotations.Nullable;

@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionResource {
  private final DecisionService decisions;
  private final Callers callers;

  DecisionResource(DecisionService decisions, Callers callers) {
    this.decisions = decisions;
    this.callers = callers;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"service", "privacy-officer", "dpo"})
  @Scope("privacy:decide")
  public Answer decide(@Nullable Evaluation evaluation) {
    return decisions.decide(RequestBody.require(evaluation).check(), callers.known().id());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"dpo", "privacy-officer"})
  @Scope("privacy:read")
  public DecisionView get(UUID id) {
    return decisions.get(id);
  }
}
