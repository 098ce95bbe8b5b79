package nl.datapeil.catalog.history;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.history.HistoryRepository.SharedNode;
import nl.datapeil.catalog.rdf.RdfResource;
import nl.datapeil.catalog.rdf.RdfWriter;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.catalog.rdf.packed.GraphBytes;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;

/// The whole catalogue as it was at an instant, streamed as RDF.
@Path("/v1/history/catalog")
@RunOnVirtualThread
class PastCatalogResource extends RdfResource {
  private static final int PIECE = 200;

  private final HistoryService history;
  private final Callers callers;

  PastCatalogResource(HistoryService history, Callers callers) {
    this.history = history;
    this.callers = callers;
  }

  @GET
  @PermitAll
  @Produces({"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
  public Response read(@Context HttpHeaders headers, @RestQuery @NotNull OffsetDateTime at) {
    var sight = Sight.of(callers.current());
    return rdf(headers, (syntax, to) -> write(at.toInstant(), sight, syntax, to)).build();
  }

  private void write(Instant at, Sight sight, Syntax syntax, OutputStream to) {
    var writer = RdfWriter.begin(syntax, to);
    var after = new UUID(0, 0);
    for (var piece = history.catalogAt(at, after, PIECE, sight);
        !piece.isEmpty();
        piece = history.catalogAt(at, after, PIECE, sight)) {
      piece.forEach(then -> writer.write(then.triples()));
      after = piece.getLast().id();
    }
    if (sight == Sight.EVERYTHING) {
      writeShared(at, writer);
    }
    writer.finish();
  }

  /// As the catalogue of now is sent to staff: with the nodes that no entry needs.
  private void writeShared(Instant at, RdfWriter writer) {
    var after = new SharedNode(new UUID(0, 0), "");
    for (var piece = history.sharedAt(at, after, PIECE);
        !piece.isEmpty();
        piece = history.sharedAt(at, after, PIECE)) {
      piece.forEach(then -> writer.write(GraphBytes.unpack(then.graph())));
      after = piece.getLast().node();
    }
  }
}
