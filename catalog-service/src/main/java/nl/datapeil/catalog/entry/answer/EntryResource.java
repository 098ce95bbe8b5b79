package nl.datapeil.catalog.entry.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.entry.EntryReader;
import nl.datapeil.catalog.entry.EntryService;
import nl.datapeil.catalog.entry.EntryView;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.draft.Patch;
import nl.datapeil.catalog.manners.Idempotent;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.kit.identity.Callers;
import nl.datapeil.kit.identity.Scope;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/// Registering, reading and changing one entry, whatever its kind.
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
abstract class EntryResource extends RdfResource {
  private final Kind kind;
  private final EntryService entries;
  private final EntryReader reader;
  private final Callers callers;
  private final ObjectMapper json;

  EntryResource(
      Kind kind, EntryService entries, EntryReader reader, Callers callers, ObjectMapper json) {
    this.kind = kind;
    this.entries = entries;
    this.reader = reader;
    this.callers = callers;
    this.json = json;
  }

  @POST
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<EntryView> register(@NotNull EntryDraft draft) {
    var view = entries.register(kind, draft, callers.known());
    return RestResponse.ResponseBuilder.<EntryView>created(view.uri()).entity(view).build();
  }

  @GET
  @Path("/{id}")
  @PermitAll
  public EntryView get(UUID id) {
    return reader.get(kind, id, Sight.of(callers.current()));
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response rdf(UUID id, @Context HttpHeaders headers) {
    var graph = reader.graph(kind, id, Sight.of(callers.current()));
    return rdf(headers, graph.triples())
        .header(HttpHeaders.ETAG, IfMatch.etag(graph.version()))
        .build();
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public EntryView replace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @NotNull EntryDraft draft) {
    return entries.replace(kind, id, draft, ifMatch, callers.known());
  }

  @PUT
  @Path("/{id}")
  @Consumes({
    "text/turtle",
    "application/x-turtle",
    "application/ld+json",
    "application/rdf+xml",
    "application/n-triples"
  })
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public EntryView replaceRdf(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @RestHeader(HttpHeaders.CONTENT_TYPE) @NotNull String type,
      @NotNull InputStream document) {
    var triples =
        SentDocument.read(
            document, Syntax.of(type).orElseThrow(), reader.get(kind, id, Sight.EVERYTHING).uri());
    return entries.replace(kind, id, triples, ifMatch, callers.known());
  }

  @PATCH
  @Path("/{id}")
  @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public EntryView patch(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch,
      @NotNull ObjectNode changes)
      throws JsonProcessingException {
    var patch = new Patch(changes, json);
    return entries.patch(kind, id, patch, ifMatch, callers.known());
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public void delete(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @NotNull(message = IfMatch.MISSING) IfMatch ifMatch) {
    entries.delete(kind, id, ifMatch, callers.known());
  }

  @POST
  @Idempotent
  @Path("/{id}/publication")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<EntryView> publish(UUID id) {
    return RestResponse.ok(entries.publish(kind, id, callers.known()));
  }

  @POST
  @Idempotent
  @Path("/{id}/archival")
  @RolesAllowed({"steward", "admin"})
  @Scope("catalog:write")
  public RestResponse<EntryView> archive(UUID id) {
    return RestResponse.ok(entries.archive(kind, id, callers.known()));
  }
}
