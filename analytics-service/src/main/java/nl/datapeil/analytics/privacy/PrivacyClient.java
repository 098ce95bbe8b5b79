package nl.datapeil.analytics.privacy;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.analytics.privacy.SubjectRequests.Finding;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/// The part of the privacy service's contract that this service uses, and no more. Calls may be
/// repeated unless they say otherwise: a decision changes nothing, a log record is known by its id
/// or its span.
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

  /// Not to be repeated: each call adds a finding.
  @POST
  @Path("/subject-requests/{id}/findings")
  @Timeout(3_000)
  void find(UUID id, Finding finding);

  /// Whether the privacy service answered that there is no such request, or that it is not to be
  /// changed now.
  static boolean saysNotOpen(RuntimeException e) {
    return e instanceof WebApplicationException answer
        && Set.of(404, 409).contains(answer.getResponse().getStatus());
  }
}
