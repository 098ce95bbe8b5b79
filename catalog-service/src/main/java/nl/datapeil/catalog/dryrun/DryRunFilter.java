package nl.datapeil.catalog.dryrun;

import static nl.datapeil.catalog.CatalogProblem.INVALID_REQUEST;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Set;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Reads `?dryRun=true` of a write and says in the answer that nothing was kept. Whoever asks for a
/// trial in other words is told so, rather than taken for who wants it done.
class DryRunFilter {
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

  private static final Text NEITHER = new Text("must be true or false", "moet true of false zijn");

  private final DryRun dryRun;

  DryRunFilter(DryRun dryRun) {
    this.dryRun = dryRun;
  }

  @ServerRequestFilter
  void read(ContainerRequestContext request) {
    var values = request.getUriInfo().getQueryParameters().get("dryRun");
    if (values == null || !WRITES.contains(request.getMethod())) {
      return;
    }
    if (!Set.of("true", "false").containsAll(values) || values.size() > 1) {
      throw INVALID_REQUEST
          .because(
              "dryRun is either true or false, once.", "dryRun is true of false, en dat één keer.")
          .with(List.of(new Violation("dryRun", NEITHER)));
    }
    if (values.contains("true")) {
      dryRun.want();
    }
  }

  @ServerResponseFilter
  void say(ContainerResponseContext response) {
    if (dryRun.isWanted()) {
      response.getHeaders().putSingle("Dry-Run", "true");
    }
  }
}
