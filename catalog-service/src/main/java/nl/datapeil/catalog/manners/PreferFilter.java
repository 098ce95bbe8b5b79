package nl.datapeil.catalog.manners;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Leaves out the body after a write, or says that it is there, as `Prefer: return=…` asks. What
/// carries an `ETag` is the thing that was written; a report on what was done is always sent.
class PreferFilter {
  private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH");

  @ServerResponseFilter
  void answerAsPreferred(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = request.getHeaders().getOrDefault("Prefer", List.of());
    var status = response.getStatus();
    if (headers.isEmpty()
        || !WRITES.contains(request.getMethod())
        || (status != 200 && status != 201)
        || !response.hasEntity()
        || !response.getHeaders().containsKey(HttpHeaders.ETAG)) {
      return;
    }
    var preferences = Preferences.of(headers);
    if (preferences.prefers("return", "minimal")) {
      response.setEntity(null);
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
      response.setStatus(status == 200 ? 204 : status);
      response.getHeaders().add("Preference-Applied", "return=minimal");
    } else if (preferences.prefers("return", "representation")) {
      response.getHeaders().add("Preference-Applied", "return=representation");
    }
  }
}
