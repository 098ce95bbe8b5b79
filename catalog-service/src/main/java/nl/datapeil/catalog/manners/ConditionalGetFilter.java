package nl.datapeil.catalog.manners;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Answers 304 to who has the current version, wherever a resource gives an `ETag` or
/// `Last-Modified`. Such an answer may be kept, but not used without asking.
class ConditionalGetFilter {
  private static final List<String> OF_THE_BODY =
      List.of(
          HttpHeaders.CONTENT_TYPE,
          HttpHeaders.CONTENT_LENGTH,
          HttpHeaders.CONTENT_ENCODING,
          HttpHeaders.CONTENT_LANGUAGE);

  private final ObjectMapper json;

  ConditionalGetFilter(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  void leaveOutWhatIsKnown(ContainerRequestContext request, ContainerResponseContext response) {
    if ((!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD"))
        || response.getStatus() != 200) {
      return;
    }
    var validators =
        new Validators(tag(response), response.getHeaderString(HttpHeaders.LAST_MODIFIED));
    if (validators.etag() == null && validators.lastModified() == null) {
      return;
    }
    if (validators.etag() != null) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, validators.etag());
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

  private @Nullable String tag(ContainerResponseContext response) {
    var etag = response.getHeaderString(HttpHeaders.ETAG);
    var body = response.getEntity();
    return etag != null && body != null && BodyTag.isNeeded(etag) && isWhole(body)
        ? BodyTag.of(etag, body, json)
        : etag;
  }

  private static boolean isWhole(Object body) {
    return !(body instanceof StreamingOutput || body instanceof InputStream);
  }
}
