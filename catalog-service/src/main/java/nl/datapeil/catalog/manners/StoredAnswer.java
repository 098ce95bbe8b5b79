package nl.datapeil.catalog.manners;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was answered, to be said again; `body` is JSON.
public record StoredAnswer(
    int status, Map<String, List<String>> headers, @Nullable String body, boolean replayed) {
  public StoredAnswer {
    headers = Map.copyOf(headers);
  }

  public static StoredAnswer fresh(
      int status, Map<String, List<String>> headers, @Nullable String body) {
    return new StoredAnswer(status, headers, body, false);
  }
}
