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
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.quality.dqv.MetricTerms;
import nl.datapeil.catalog.rdf.RdfResource;

/// What is measured, and what it counts for.
@Path("/v1/quality-metrics")
@RunOnVirtualThread
class MetricResource extends RdfResource {
  private final CatalogConfig config;

  MetricResource(CatalogConfig config) {
    this.config = config;
  }

  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
  public MetricList list() {
    return MetricList.all(config.publicUrl());
  }

  @GET
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response terms(@Context HttpHeaders headers) {
    return rdf(headers, MetricTerms.all(config.publicUrl())).build();
  }
}
