package nl.datapeil.catalog.harvest.link;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.kit.identity.Callers;

/// Whether the links of a dataset work.
@Path("/v1/datasets/{id}/links")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DatasetLinksResource {
  private final LinkService links;
  private final Callers callers;

  DatasetLinksResource(LinkService links, Callers callers) {
    this.links = links;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public LinkStates get(UUID id) {
    return links.ofDataset(id, Sight.of(callers.current()));
  }
}
