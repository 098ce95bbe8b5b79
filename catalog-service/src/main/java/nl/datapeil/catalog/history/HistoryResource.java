package nl.datapeil.catalog.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Limit;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.catalog.rdf.RdfWriter;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.kit.identity.Callers;
import org.apache.jena.graph.Triple;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Entries and the catalogue as they were.
@Path("/v1/history")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HistoryResource extends RdfResource {
  private final HistoryService history;
  private final Callers callers;

  HistoryResource(HistoryService history, Callers callers) {
    this.history = history;
    this.callers = callers;
  }

  @GET
  @Path("/diff")
  @PermitAll
  public Page<Changed> diff(
      @RestQuery @NotNull OffsetDateTime from,
      @RestQuery @NotNull OffsetDateTime until,
      @RestQuery @DefaultValue(Page.START) UUID after,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return history.between(
        from.toInstant(), until.toInstant(), after, Integer.parseInt(limit), sight());
  }

  @GET
  @Path("/entries/{id}")
  @PermitAll
  public StateView at(UUID id, @RestQuery @Nullable OffsetDateTime at) {
    return history.at(id, instant(at), sight());
  }

  @GET
  @Path("/entries/{id}/graph")
  @PermitAll
  @Produces({"application/n-triples", "text/turtle", "application/ld+json", "application/rdf+xml"})
  public Response graph(
      UUID id, @Context HttpHeaders headers, @RestQuery @Nullable OffsetDateTime at) {
    var syntax = wanted(headers, Syntax.N_TRIPLES);
    var triples = history.graphAt(id, instant(at), sight());
    return rdf(syntax, written(triples, syntax)).build();
  }

  /// N-Triples are sorted, to be compared line by line.
  private static byte[] written(List<Triple> triples, Syntax syntax) {
    return syntax == Syntax.N_TRIPLES
        ? GraphBytes.lines(triples).getBytes(StandardCharsets.UTF_8)
        : RdfWriter.document(syntax, triples);
  }

  @GET
  @Path("/entries/{id}/diff")
  @PermitAll
  public Difference diffOfOne(
      UUID id, @RestQuery @NotNull OffsetDateTime from, @RestQuery @NotNull OffsetDateTime until) {
    return history.difference(id, from.toInstant(), until.toInstant(), sight());
  }

  @GET
  @Path("/entries/{id}/versions")
  @PermitAll
  public VersionList versions(
      UUID id,
      @RestQuery @Nullable Integer before,
      @RestQuery @DefaultValue("50") @Limit String limit) {
    return history.versions(id, before, Integer.parseInt(limit), sight());
  }

  @GET
  @Path("/entries/{id}/versions/{version}")
  @PermitAll
  public StateView version(UUID id, int version) {
    return history.version(id, version, sight());
  }

  private Sight sight() {
    return Sight.of(callers.current());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
