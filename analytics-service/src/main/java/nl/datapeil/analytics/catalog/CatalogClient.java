package nl.datapeil.analytics.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The part of the catalogue's contract that this service uses, and no more.
@Path("/v1/datasets")
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
interface CatalogClient {
  @GET
  @Path("/{id}")
  @Timeout(2_000)
  @Retry(maxRetries = 2, delay = 100, abortOn = WebApplicationException.class)
  Dataset dataset(UUID id);

  @GET
  @Timeout(2_000)
  @Retry(maxRetries = 2, delay = 100, abortOn = WebApplicationException.class)
  Page datasets(@RestQuery List<String> name, @RestQuery int limit);

  @GET
  @Timeout(2_000)
  @Retry(maxRetries = 2, delay = 100, abortOn = WebApplicationException.class)
  Page mostSensitive(
      @RestQuery Sensitivity sensitivity, @RestQuery @Nullable String after, @RestQuery int limit);

  /// Whether the catalogue answered that there is no such dataset.
  static boolean saysNotFound(RuntimeException e) {
    return e instanceof WebApplicationException answer && answer.getResponse().getStatus() == 404;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Page(List<Dataset> items, @Nullable String next) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Dataset(
      UUID id,
      URI uri,
      @Nullable String name,
      Access access,
      Status status,
      List<CatalogColumn> columns) {}

  enum Access {
    OPEN,
    CLOSED
  }

  enum Status {
    DRAFT,
    PUBLISHED,
    ARCHIVED
  }
}
