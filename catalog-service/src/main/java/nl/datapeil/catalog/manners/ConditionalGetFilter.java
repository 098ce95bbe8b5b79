package nl.datapeil.catalog.manners;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Answers 304 to who has the current version, wherever a resource gives an `ETag` or
/// `Last-Modified`. Such an answer may be kept, but not used without asking.
class ConditionalGetFilter {
  private static final List<String> OF_THE_BODY =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_ENCODING,
          HttpHeaders.CONTENT_LANGUAGE);

  @ServerResponseFilter
  void leaveOutWhatIsKnown(ContainerRequestContext request, ContainerResponseContext response) {
    if ((!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD"))
        || response.getStatus() != 200) {
      return;
    }
    var validators =
        new Validators(
            response.getHeaderString(HttpHeaders.ETAG),
            response.getHeaderString(HttpHeaders.LAST_MODIFIED));
    if (validators.etag() == null && validators.lastModified() == null) {
      return;
    }
    response.getHeaders().putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of("private, no-cache"));
    response.getHeaders().add(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
    if (validators.known(
        request.getHeaderString(HttpHeaders.IF_NONE_MATCH),
        request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE))) {
      response.setEntity(null);
      response.setStatus(304);
      OF_THE_BODY.forEach(response.getHeaders()::remove);
    }
  }
}
