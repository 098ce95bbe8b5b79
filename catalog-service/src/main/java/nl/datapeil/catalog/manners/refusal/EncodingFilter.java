package nl.datapeil.catalog.manners.refusal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.datapeil.kit.problem.Text;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Refuses a body that is packed: it would be misread.
class EncodingFilter extends RefusingFilter {
  @ServerRequestFilter
  @Nullable Response refusePacked(ContainerRequestContext request) {
    var packed = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (packed == null || packed.strip().equalsIgnoreCase("identity")) {
      return null;
    }
    var refusal =
        refusal(
            request,
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            new Text("Unsupported media type", "Mediatype niet ondersteund"),
            new Text(
                "This resource does not unpack bodies. Send this without Content-Encoding.",
                "Deze resource pakt geen inhoud uit. Stuur deze zonder Content-Encoding."));
    refusal.getHeaders().putSingle(HttpHeaders.ACCEPT_ENCODING, "identity");
    return refusal;
  }
}
