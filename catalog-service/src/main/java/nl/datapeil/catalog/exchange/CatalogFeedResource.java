package nl.datapeil.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.stream.EntryStream;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The whole catalogue as RDF, streamed, or in pages that Hydra links.
@Path("/v1/catalog")
@RunOnVirtualThread
class CatalogFeedResource extends RdfResource {
  private final CatalogFeed feed;
  private final Callers callers;

  CatalogFeedResource(CatalogFeed feed, Callers callers) {
    this.feed = feed;
    this.callers = callers;
  }

  @GET
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response read(
      @Context HttpHeaders headers,
      @RestQuery @Nullable UUID source,
      @RestQuery @Nullable UUID after,
      @RestQuery @Pattern(regexp = "[1-9][0-9]{0,3}", message = "{nl.datapeil.catalog.limit}") @Nullable String limit) {
    var size = limit == null ? 0 : Integer.parseInt(limit);
    var wish = new EntryStream.Wish(Sight.of(callers.current()), source, after, size);
    return rdf(headers, (syntax, to) -> feed.write(wish, syntax, to)).build();
  }
}
