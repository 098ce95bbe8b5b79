package nl.datapeil.catalog.trace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// From column to assessment in one call. Everybody may ask; staff see more.
@Path("/v1/datasets/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TraceResource {
  private final TraceService traces;
  private final Callers callers;

  TraceResource(TraceService traces, Callers callers) {
    this.traces = traces;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public DatasetTrace trace(UUID id, @RestQuery @Written(max = 63) @Nullable String column) {
    return traces.trace(id, column, Sight.of(callers.current()));
  }
}
