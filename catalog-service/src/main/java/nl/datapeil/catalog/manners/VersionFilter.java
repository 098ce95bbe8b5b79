package nl.datapeil.catalog.manners;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import nl.datapeil.catalog.Tagged;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Sends the `ETag` of what is answered along, unless the resource gave one itself.
class VersionFilter {
  /// Before the filters that look at the `ETag`.
  private static final int FIRST = Priorities.USER + 100;

  @ServerResponseFilter(priority = FIRST)
  void tag(ContainerResponseContext response) {
    var etag = response.getEntity() instanceof Tagged view ? view.etag() : null;
    if (etag != null) {
      response.getHeaders().putIfAbsent(HttpHeaders.ETAG, List.of(etag));
    }
  }
}
