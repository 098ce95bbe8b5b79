package nl.datapeil.catalog.quality;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.kit.identity.Callers;

/// How good a dataset and its description are, and what would make them better.
@Path("/v1/datasets/{id}/quality")
@RunOnVirtualThread
class QualityResource extends RdfResource {
  private final QualityService quality;
  private final Callers callers;

  QualityResource(QualityService quality, Callers callers) {
    this.quality = quality;
    this.callers = callers;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public QualityView get(UUID id) {
    return quality.get(id, Sight.of(callers.current()));
  }

  @GET
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response measurements(UUID id, @Context HttpHeaders headers) {
    return rdf(headers, quality.measurements(id, Sight.of(callers.current()))).build();
  }
}
