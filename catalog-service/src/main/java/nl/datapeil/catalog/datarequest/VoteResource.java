package nl.datapeil.catalog.datarequest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;

/// Voting for a question: once for each person, and undone as easily.
@Path("/v1/data-requests/{id}/vote")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class VoteResource {
  private final DataRequestService requests;
  private final Callers callers;

  VoteResource(DataRequestService requests, Callers callers) {
    this.requests = requests;
    this.callers = callers;
  }

  @PUT
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public DataRequestView vote(UUID id) {
    return requests.vote(id, callers.known());
  }

  @DELETE
  @RolesAllowed("${datapeil.roles.people}")
  @Scope("catalog:write")
  public DataRequestView unvote(UUID id) {
    return requests.unvote(id, callers.known());
  }
}
