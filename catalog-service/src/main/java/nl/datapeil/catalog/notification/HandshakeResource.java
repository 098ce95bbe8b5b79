package nl.datapeil.catalog.notification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Where a sink agrees by callback (HTTP 1.1 Web Hooks for Event Delivery, 4.1.3). The key in the
/// URL is its permission; by GET too, so that an administrator can use a browser.
@Path("/v1/subscriptions/{id}/handshake")
@RunOnVirtualThread
class HandshakeResource {
  private final HandshakeService handshakes;

  HandshakeResource(HandshakeService handshakes) {
    this.handshakes = handshakes;
  }

  @GET
  @PermitAll
  public void agreeByBrowser(
      UUID id,
      @RestQuery @NotNull String key,
      @RestHeader("WebHook-Allowed-Rate") @Nullable String rate) {
    handshakes.calledBack(id, key, rate);
  }

  @POST
  @PermitAll
  public void agree(
      UUID id,
      @RestQuery @NotNull String key,
      @RestHeader("WebHook-Allowed-Rate") @Nullable String rate) {
    handshakes.calledBack(id, key, rate);
  }
}
