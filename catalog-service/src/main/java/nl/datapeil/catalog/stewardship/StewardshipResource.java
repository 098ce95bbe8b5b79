package nl.datapeil.catalog.stewardship;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;

/// Saying who answers for a dataset. Staff only: it names persons.
@Path("/v1/datasets/{id}/stewardship")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StewardshipResource {
  private final StewardshipService stewardships;
  private final Callers callers;

  StewardshipResource(StewardshipService stewardships, Callers callers) {
    this.stewardships = stewardships;
    this.callers = callers;
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public StewardshipView get(UUID id) {
    return stewardships.get(id);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public StewardshipView assign(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull StewardshipDraft draft) {
    return stewardships.assign(id, draft, ifMatch, callers.known().name());
  }
}
