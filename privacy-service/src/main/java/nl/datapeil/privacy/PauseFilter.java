package nl.datapeil.privacy;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Says when to try again what is refused because too much is going on.
class PauseFilter {
  private static final int UNAVAILABLE = 503;
  private static final int SECONDS = 2;

  @ServerResponseFilter
  void tellWhenToTryAgain(ContainerResponseContext response) {
    if (response.getStatus() == UNAVAILABLE) {
      response.getHeaders().putIfAbsent(HttpHeaders.RETRY_AFTER, List.of(SECONDS));
    }
  }
}
