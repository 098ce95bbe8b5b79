package nl.datapeil.catalog.trace;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import nl.datapeil.kit.identity.Callers;
import org.jboss.resteasy.reactive.RestQuery;

/// From a processing activity back to the data it uses. Everybody may ask; staff see more.
@Path("/v1/traces")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BackTraceResource {
  private final BackTraceService traces;
  private final Callers callers;

  BackTraceResource(BackTraceService traces, Callers callers) {
    this.traces = traces;
    this.callers = callers;
  }

  @GET
  @PermitAll
  public BackTrace trace(
      @RestQuery
          @NotNull @Written(max = 2000)
          @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) String activity) {
    return traces.trace(activity, callers.current());
  }
}
