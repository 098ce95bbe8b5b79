package nl.datapeil.catalog.quality.openness;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Scope;

/// Whether one dataset could be open. For those who decide about that.
@Path("/v1/datasets/{id}/openness")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpennessResource {
  private final OpennessService openness;

  OpennessResource(OpennessService openness) {
    this.openness = openness;
  }

  @GET
  @RolesAllowed({"steward", "privacy-officer", "dpo", "admin"})
  @Scope("catalog:read")
  public OpennessView get(UUID id) {
    return openness.get(id);
  }
}
