package nl.datapeil.catalog.harvest.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/// Registering, reading and changing sources.
@Path("/v1/harvest-sources")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HarvestSourceResource {
  private final HarvestSourceService sources;
  private final Callers callers;
  private final URI publicUrl;

  HarvestSourceResource(HarvestSourceService sources, Callers callers, CatalogConfig config) {
    this.sources = sources;
    this.callers = callers;
    publicUrl = config.publicUrl();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<HarvestSourceView> register(@Valid @NotNull HarvestSourceDraft draft) {
    var view = sources.register(draft, callers.known().name());
    return RestResponse.ResponseBuilder.<HarvestSourceView>created(
            URI.create(publicUrl + "/harvest-sources/" + view.id()))
        .entity(view)
        .build();
  }

  @GET
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public Page<HarvestSourceView> list(
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return sources.list(after, Integer.parseInt(limit));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("${datapeil.roles.staff}")
  @Scope("catalog:read")
  public HarvestSourceView get(UUID id) {
    return sources.get(id);
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public HarvestSourceView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull HarvestSourceDraft draft) {
    return sources.replace(id, draft, ifMatch, callers.known().name());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    sources.delete(id, ifMatch, callers.known().name());
  }
}
