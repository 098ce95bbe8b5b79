package nl.datapeil.analytics.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static nl.datapeil.analytics.AnalyticsProblem.PRIVACY_UNAVAILABLE;
import static nl.datapeil.analytics.AnalyticsProblem.REQUEST_NOT_OPEN;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.datapeil.analytics.AnalyticsConfig;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// Files with a data subject's request what was found here, one finding for each dataset.
@ApplicationScoped
public class SubjectRequests {
  private final PrivacyClient client;
  private final InstantSource clock;
  private final AnalyticsConfig config;

  SubjectRequests(@RestClient PrivacyClient client, InstantSource clock, AnalyticsConfig config) {
    this.client = client;
    this.clock = clock;
    this.config = config;
  }

  /// Rows about the person in a version of a dataset.
  public record Found(URI dataset, int version, long rows) {}

  /// Returns once the log holds that the person was looked for, and the request what was found.
  /// Ends the request when there is no open one of that id.
  ///
  /// @param person the citizen service number
  public void found(UUID request, String person, List<Found> found, Caller.Known caller) {
    try {
      client.store(LogSpans.ofSearch("BSN", person, found, caller, clock.instant()));
      findings(found).forEach(finding -> client.find(request, finding));
    } catch (RuntimeException e) {
      if (PrivacyClient.saysNotOpen(e)) {
        throw REQUEST_NOT_OPEN.because(
            "There is no open request %s of a data subject, or somebody changed it just now. File"
                + " it with the privacy service first, or try again.",
            "Er is geen open verzoek %s van een betrokkene, of iemand wijzigde het zojuist. Leg het"
                + " eerst vast bij de privacydienst, of probeer het opnieuw.",
            request);
      }
      throw unavailable(request, e);
    }
  }

  private List<Finding> findings(List<Found> found) {
    if (found.isEmpty()) {
      var everywhere = URI.create(config.publicUrl() + "/data-subject-searches");
      return List.of(new Finding("DATASET", everywhere, false, null));
    }
    var byDataset = found.stream().collect(groupingBy(Found::dataset, TreeMap::new, toList()));
    return byDataset.entrySet().stream()
        .map(entry -> new Finding("DATASET", entry.getKey(), true, remark(entry.getValue())))
        .toList();
  }

  private static String remark(List<Found> versions) {
    return versions.stream()
        .map(version -> "versie %d: rijen %d".formatted(version.version(), version.rows()))
        .collect(joining("; "));
  }

  private static ProblemException unavailable(UUID request, RuntimeException cause) {
    Log.warnf("What was found is not filed with request %s: %s", request, cause.getClass());
    return PRIVACY_UNAVAILABLE.because(
        "The privacy service does not take what was found, so it stays here. Try again later.",
        "De privacydienst neemt niet aan wat is gevonden, dus het blijft hier. Probeer het later"
            + " opnieuw.");
  }

  /// As the privacy service takes it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Finding(String source, URI uri, boolean found, @Nullable String remark) {}
}
