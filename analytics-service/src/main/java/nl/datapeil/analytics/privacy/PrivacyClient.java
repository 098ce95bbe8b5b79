package nl.datapeil.analytics.privacy;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The part of the privacy service's contract that this service uses, and no more. All calls may be
/// repeated: a decision changes nothing, a log record is known by its id or its span.
@Path("/v1")
@RegisterRestClient(configKey = "privacy")
@OidcClientFilter
interface PrivacyClient {
  @POST
  @Path("/decisions")
  @Timeout(2_000)
  @Retry(maxRetries = 1, delay = 50, abortOn = WebApplicationException.class)
  Decision decide(DecisionQuestion question);

  @POST
  @Path("/processing-log")
  @Timeout(3_000)
  @Retry(maxRetries = 2, delay = 100, abortOn = WebApplicationException.class)
  void store(LogRecord processing);

  @POST
  @Path("/processing-log")
  @Timeout(10_000)
  @Retry(maxRetries = 2, delay = 100, abortOn = WebApplicationException.class)
  void store(LogSpans lines);
}
