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
import org.jboss.resteasy.reactive.RestResponse;

/// Saying who answers for a dataset. Staff only: it names persons.
@Path("/v1/datasets/{id}/stewardship")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StewardshipResource {
  private static final String NO_CONDITION = "{nl.datapeil.catalog.if-match}";

  private final StewardshipService stewardships;
  private final Callers callers;

  StewardshipResource(StewardshipService stewardships, Callers callers) {
    this.stewardships = stewardships;
    this.callers = callers;
  }

  @GET
  @RolesAllowed({
    "steward",
    "privacy-officer",
    "dpo",
    "analyst",
    "domain-expert",
    "viewer",
    "admin",
    "service"
  })
  @Scope("catalog:read")
  public RestResponse<StewardshipView> get(UUID id) {
    return tagged(stewardships.get(id));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<StewardshipView> assign(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = NO_CONDITION) String ifMatch,
      @Valid @NotNull StewardshipDraft draft) {
    return tagged(stewardships.assign(id, draft, new IfMatch(ifMatch), callers.known().name()));
  }

  private static RestResponse<StewardshipView> tagged(StewardshipView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
        .build();
  }
}
