package nl.datapeil.catalog.privacy;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The part of the privacy service's contract that this service uses, and no more: reading the
/// register, so every call may be repeated.
@Path("/v1/processing-activities")
@RegisterRestClient(configKey = "privacy")
@OidcClientFilter
interface PrivacyClient {
  @GET
  @Timeout(2_000)
  @Retry(maxRetries = 1, delay = 50, abortOn = WebApplicationException.class)
  ActivityPage find(
      @RestQuery String dataset, @RestQuery @Nullable UUID after, @RestQuery int limit);

  @GET
  @Path("/{id}")
  @Timeout(2_000)
  @Retry(maxRetries = 1, delay = 50, abortOn = WebApplicationException.class)
  ProcessingActivity get(UUID id);
}
