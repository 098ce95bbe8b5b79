package nl.datapeil.analytics.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/// Names sets of people at the privacy service. Apart from its other calls, because millions of
/// identifiers take their time.
@Path("/v1/processing-log/populations")
@RegisterRestClient(configKey = "privacy-populations")
@OidcClientFilter
interface PopulationClient {
  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Timeout(120_000)
  Population store(@RestQuery String dataSubjectIdType, InputStream identifiers);

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Population(UUID id) {}
}
