package nl.datapeil.analytics.privacy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a person wants to do with protected data, and to what end.
///
/// @param query the id of the query
/// @param actor the person's `sub`
/// @param purpose the processing activity, as URI or id, when one was named
public record UsageRequest(
    UUID query,
    String actor,
    String actorName,
    List<String> actorRoles,
    List<DatasetUse> datasets,
    @Nullable String purpose) {
  public UsageRequest {
    actorRoles = List.copyOf(actorRoles);
    datasets = List.copyOf(datasets);
  }
}
