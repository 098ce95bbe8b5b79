package nl.datapeil.analytics.destruction;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An order to destroy a dataset, or one version of it.
@JsonIgnoreProperties(ignoreUnknown = true)
record DestructionOrder(
    UUID id,
    String dataset,
    String subject,
    boolean due,
    Instant createdAt,
    @Nullable Approval approval) {
  private static final Pattern DATASET = Pattern.compile(".*/datasets/([0-9a-fA-F-]{36})");
  private static final Pattern VERSION = Pattern.compile("(.*)/versions/([1-9][0-9]{0,8})");

  /// The consent of the data owner.
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Approval(Instant at) {}

  /// What lies here by the name of a dataset, all versions of it or one; what was uploaded after
  /// `until` nobody meant.
  record Contents(UUID dataset, @Nullable Integer version, Instant until) {}

  /// Nothing when the order is about something within the contents, such as a case: that cannot be
  /// taken out of a version.
  Optional<Contents> contents() {
    return datasetOf(dataset).flatMap(this::contentsOf);
  }

  private Optional<Contents> contentsOf(UUID id) {
    if (subject.equals(dataset)) {
      return Optional.of(new Contents(id, null, until()));
    }
    var version = VERSION.matcher(subject);
    return version.matches() && datasetOf(version.group(1)).filter(id::equals).isPresent()
        ? Optional.of(new Contents(id, Integer.valueOf(version.group(2)), until()))
        : Optional.empty();
  }

  private Instant until() {
    return approval == null ? createdAt : approval.at();
  }

  private static Optional<UUID> datasetOf(String uri) {
    var dataset = DATASET.matcher(uri);
    try {
      return dataset.matches() ? Optional.of(UUID.fromString(dataset.group(1))) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
