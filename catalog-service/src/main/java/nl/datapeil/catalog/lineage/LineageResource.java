package nl.datapeil.catalog.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// From what a dataset was made, and what from it.
@Path("/v1/datasets/{id}/lineage")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LineageResource extends RdfResource {
  private final LineageService lineages;
  private final Callers callers;

  LineageResource(LineageService lineages, Callers callers) {
    this.lineages = lineages;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public LineageView get(UUID id, @RestQuery @DefaultValue("5") @Min(1) @Max(20) int depth) {
    return lineages.get(id, Sight.of(callers.current()), depth);
  }

  @GET
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response provenance(
      UUID id,
      @Context HttpHeaders headers,
      @RestQuery @DefaultValue("5") @Min(1) @Max(20) int depth) {
    var lineage = lineages.get(id, Sight.of(callers.current()), depth);
    return rdf(headers, Provenance.of(lineage)).header(HttpHeaders.ETAG, lineage.etag()).build();
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"service", "steward", "admin"})
  @Scope("catalog:write")
  public LineageView record(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @Valid @NotNull LineageDraft draft) {
    return lineages.record(id, draft, ifMatch, callers.known().name());
  }
}
