package nl.datapeil.analytics.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// Where the catalogue takes measurements.
@Path("/v1/datasets/{id}/quality-measurements")
@RegisterRestClient(configKey = "catalog")
@OidcClientFilter
interface MeasurementClient {
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Timeout(5_000)
  Received add(UUID id, Measurements measurements);

  record Measurements(List<Measurement> measurements) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Received(int unchanged) {}
}
