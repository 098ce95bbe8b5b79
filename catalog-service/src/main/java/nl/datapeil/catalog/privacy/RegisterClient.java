package nl.datapeil.catalog.privacy;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.CatalogConfig;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register of processing activities, asked for many datasets at once. Never call it inside a
/// transaction: it waits for another service.
@ApplicationScoped
public class RegisterClient {
  private static final int PAGE = 200;

  /// An activity list longer than this of one dataset is not read to its end.
  private static final int PAGES = 20;

  private final PrivacyClient privacy;
  private final String register;

  RegisterClient(@RestClient PrivacyClient privacy, CatalogConfig config) {
    this.privacy = privacy;
    register = config.privacyUrl() + "/processing-activities";
  }

  /// Where people find the register.
  public URI register() {
    return URI.create(register);
  }

  /// Every activity that names any of these datasets, each once.
  public Answer about(Collection<String> datasets) {
    try (var calls = Executors.newVirtualThreadPerTaskExecutor()) {
      var pending = datasets.stream().map(uri -> calls.submit(() -> about(uri))).toList();
      var found = new LinkedHashMap<UUID, ProcessingActivity>();
      for (var call : pending) {
        for (var activity : result(call)) {
          found.put(activity.id(), activity);
        }
      }
      return new Answer.Known(List.copyOf(found.values()));
    } catch (ExecutionException e) {
      Log.warnf("No processing activities: %s", String.valueOf(e.getCause()));
      return new Answer.Silent();
    }
  }

  /// The activity with this URI, if the register has it.
  public Answer named(String activity) {
    var id = idIn(activity);
    if (id.isEmpty()) {
      return new Answer.Known(List.of());
    }
    try {
      var found = privacy.get(id.get());
      return new Answer.Known(found.uri().equals(activity) ? List.of(found) : List.of());
    } catch (WebApplicationException e) {
      return e.getResponse().getStatus() == 404 ? new Answer.Known(List.of()) : silent(e);
    } catch (RuntimeException e) {
      return silent(e);
    }
  }

  private List<ProcessingActivity> about(String dataset) {
    var found = new ArrayList<ProcessingActivity>();
    @Nullable UUID after = null;
    for (var page = 0; page < PAGES; page++) {
      var answer = privacy.find(dataset, after, PAGE);
      found.addAll(answer.items());
      after = answer.next();
      if (after == null) {
        break;
      }
    }
    return found;
  }

  private static List<ProcessingActivity> result(Future<List<ProcessingActivity>> call)
      throws ExecutionException {
    try {
      return call.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExecutionException(e);
    }
  }

  private Optional<UUID> idIn(String uri) {
    var prefix = register + "/";
    if (!uri.startsWith(prefix) || uri.length() != prefix.length() + 36) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(uri.substring(prefix.length())));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Answer silent(RuntimeException e) {
    Log.warnf("No processing activity: %s", e.toString());
    return new Answer.Silent();
  }
}
