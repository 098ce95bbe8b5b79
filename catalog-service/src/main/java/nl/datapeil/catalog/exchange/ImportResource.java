package nl.datapeil.catalog.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/// Taking a document into the catalogue.
@Path("/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ImportResource {
  private final ImportService imports;
  private final Callers callers;

  ImportResource(ImportService imports, Callers callers) {
    this.imports = imports;
    this.callers = callers;
  }

  @POST
  @Consumes({
    "text/turtle",
    "application/x-turtle",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples"
  })
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public ImportReport take(
      @RestHeader(HttpHeaders.CONTENT_TYPE) @NotNull String type,
      @RestQuery boolean publish,
      @Context HttpHeaders headers,
      @NotNull InputStream document) {
    var syntax = Syntax.of(type).orElseThrow();
    var languages = headers.getAcceptableLanguages();
    var locale = languages.isEmpty() ? Locale.ENGLISH : languages.getFirst();
    var wish = new ImportService.Wish(publish, callers.known().name(), locale);
    return imports.take(document, syntax, wish);
  }
}
