package nl.datapeil.gateway.page;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;

/// The page a visitor sees who opens the gateway in a browser.
@Path("/")
class LandingResource {
  private static final String STYLED_WITHOUT_SCRIPTS =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

  private final String page = read("landing.html");

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
  public RestResponse<String> show() {
    return RestResponse.ResponseBuilder.ok(page)
        .header("Content-Security-Policy", STYLED_WITHOUT_SCRIPTS)
        .build();
  }

  private static String read(String name) {
    try (var content = LandingResource.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
