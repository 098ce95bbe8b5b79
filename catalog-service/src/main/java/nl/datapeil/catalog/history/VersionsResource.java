package nl.datapeil.catalog.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Sight;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The versions of a dataset, beside the dataset itself.
@Path("/v1/datasets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VersionsResource {
  private final HistoryService history;
  private final Callers callers;

  VersionsResource(HistoryService history, Callers callers) {
    this.history = history;
    this.callers = callers;
  }

  @GET
  @Path("/{id}/versions")
  @PermitAll
  public VersionList versions(
      UUID id,
      @RestQuery @Nullable Integer before,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return history.versions(id, before, Integer.parseInt(limit), Sight.of(callers.current()));
  }
}
