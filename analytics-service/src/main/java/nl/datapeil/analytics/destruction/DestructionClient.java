package nl.datapeil.analytics.destruction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The orders of the privacy service to destroy, and the proof that it was done.
@Path("/v1/destruction-orders")
@RegisterRestClient(configKey = "privacy")
@OidcClientFilter
interface DestructionClient {
  @GET
  @Timeout(5_000)
  Page orders(@RestQuery String status, @RestQuery @Nullable UUID after);

  @GET
  @Path("/{id}")
  @Timeout(5_000)
  DestructionOrder order(UUID id);

  @POST
  @Path("/{id}/certificate")
  @Timeout(5_000)
  void certify(UUID id, Certificate certificate);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Page(List<DestructionOrder> items, @Nullable UUID next) {}

  record Certificate(long rows, Instant destroyedAt, String by, String method, String sha256) {}
}
