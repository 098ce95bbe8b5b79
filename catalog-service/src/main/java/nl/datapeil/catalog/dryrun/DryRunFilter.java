package nl.datapeil.catalog.dryrun;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Reads `?dryRun=true` of a write and says in the answer that nothing was kept.
class DryRunFilter {
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  private final DryRun dryRun;

  DryRunFilter(DryRun dryRun) {
    this.dryRun = dryRun;
  }

  @ServerRequestFilter
  void read(ContainerRequestContext request) {
    var value = request.getUriInfo().getQueryParameters().getFirst("dryRun");
    if (WRITES.contains(request.getMethod()) && "true".equals(value)) {
      dryRun.want();
    }
  }

  @ServerResponseFilter
  void say(ContainerRequestContext request, ContainerResponseContext response) {
    var value = request.getUriInfo().getQueryParameters().getFirst("dryRun");
    if (WRITES.contains(request.getMethod()) && "true".equals(value)) {
      response.getHeaders().putSingle("Dry-Run", "true");
    }
  }
}
