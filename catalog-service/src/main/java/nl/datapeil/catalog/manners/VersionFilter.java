package nl.datapeil.catalog.manners;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import nl.datapeil.catalog.Versioned;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Sends the version of what is answered along as `ETag`, unless the resource gave one itself.
class VersionFilter {
  /// Before the filters that look at the `ETag`.
  private static final int FIRST = Priorities.USER + 100;

  @ServerResponseFilter(priority = FIRST)
  void tag(ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned view) {
      response.getHeaders().putIfAbsent(HttpHeaders.ETAG, List.of(view.etag()));
    }
  }
}
