package nl.datapeil.catalog.glossary.skos;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.glossary.ImportResult;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.term.OneOf;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// The glossary as a SKOS document, out and in.
@Path("/v1")
@RunOnVirtualThread
class GlossaryExchangeResource extends RdfResource {
  private final GlossaryExchange exchange;
  private final Callers callers;

  GlossaryExchangeResource(GlossaryExchange exchange, Callers callers) {
    this.exchange = exchange;
    this.callers = callers;
  }

  @GET
  @Path("/glossary")
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response export(@Context HttpHeaders headers) {
    var sight = Sight.of(callers.current());
    return rdf(headers, (syntax, to) -> exchange.write(sight, syntax, to)).build();
  }

  @POST
  @Path("/glossary-imports")
  @Produces(MediaType.APPLICATION_JSON)
  @Consumes({
    "text/turtle",
    "application/x-turtle",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples"
  })
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public ImportResult take(
      @RestHeader(HttpHeaders.CONTENT_TYPE) @NotNull String type,
      @RestQuery @DefaultValue("DRAFT") @OneOf(TermStatus.class) String status,
      @NotNull InputStream document) {
    var syntax = Syntax.of(type).orElseThrow();
    var by = callers.known().name();
    return exchange.read(document, syntax, TermStatus.valueOf(status), by);
  }
}
