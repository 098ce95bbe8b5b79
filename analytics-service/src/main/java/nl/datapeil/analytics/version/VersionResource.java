package nl.datapeil.analytics.version;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows which versions a dataset has.
@Path("/v1/datasets/{datasetId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Scope("analytics:read")
class VersionResource {
  private final VersionService versions;

  VersionResource(VersionService versions) {
    this.versions = versions;
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  public VersionPage list(
      UUID datasetId,
      @RestQuery @DefaultValue("0") @Min(0) int after,
      @RestQuery @DefaultValue("50") @Min(1) @Max(999_999) int limit) {
    return versions.after(datasetId, after, limit);
  }

  @GET
  @Path("/{number}")
  @RolesAllowed("${datapeil.roles.staff}")
  public VersionView get(UUID datasetId, int number) {
    return versions.get(datasetId, number);
  }
}
