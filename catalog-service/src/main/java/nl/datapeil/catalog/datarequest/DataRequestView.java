package nl.datapeil.catalog.datarequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import org.jspecify.annotations.Nullable;

/// A question as readers see it; who recorded it is for staff only.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataRequestView(
    UUID id,
    URI uri,
    String question,
    List<String> subQuestions,
    ValueKind valueKind,
    String effect,
    String wantedBy,
    RequestStatus status,
    @Nullable String outcome,
    @Nullable String pilot,
    List<AnsweredBy> datasets,
    Votes votes,
    Instant createdAt,
    @Nullable String createdBy,
    Instant updatedAt,
    @Nullable String updatedBy,
    int version)
    implements Versioned {
  public DataRequestView {
    subQuestions = List.copyOf(subQuestions);
    datasets = List.copyOf(datasets);
  }

  /// A dataset that answers the question.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AnsweredBy(UUID dataset, String uri, @Nullable String name) {}
}
