package nl.datapeil.analytics.privacy;

import static nl.datapeil.analytics.AnalyticsProblem.PRIVACY_UNAVAILABLE;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.kit.problem.ProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Asks the privacy service, and takes silence for a no: without its answer protected data stay
/// where they are.
@ApplicationScoped
public class PrivacyService {
  private final PrivacyClient client;

  PrivacyService(@RestClient PrivacyClient client) {
    this.client = client;
  }

  public Decision decide(UsageRequest request) {
    try {
      return client.decide(DecisionQuestion.of(request));
    } catch (RuntimeException e) {
      Log.warnf("No decision on query %s: %s", request.query(), e.toString());
      throw unavailable();
    }
  }

  /// Returns once the record is stored for good. Nothing may leave before that.
  public void store(LogRecord processing) {
    try {
      client.store(processing);
    } catch (RuntimeException e) {
      Log.warnf("No log record of query %s: %s", processing.id(), e.toString());
      throw unavailable();
    }
  }

  private static ProblemException unavailable() {
    return PRIVACY_UNAVAILABLE.because(
        "Protected data need a decision and a log record of the privacy service, which does not"
            + " answer. Open data can still be asked. Try again later.",
        "Beschermde gegevens vragen een besluit en een logregel van de privacydienst, die niet"
            + " antwoordt. Open data zijn wel te bevragen. Probeer het later opnieuw.");
  }
}
