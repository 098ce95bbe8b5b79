package nl.datapeil.catalog.accessrequest.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Versioned;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A request as those who may see it do. `coveredBy` is the approved processing activity that was
/// found; `reasons` and `links` tell why it was refused at once and what to do about it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessRequestView(
    UUID id,
    URI uri,
    String requester,
    String purpose,
    @Nullable String processingActivity,
    @Nullable String coveredBy,
    @Nullable Integer coveredByVersion,
    LocalDate from,
    LocalDate until,
    @Nullable LocalDate grantedFrom,
    @Nullable LocalDate grantedUntil,
    AccessState state,
    List<AskedDataset> datasets,
    List<RefusalReason> reasons,
    List<Link> links,
    Instant createdAt,
    int version)
    implements Versioned {
  public AccessRequestView {
    datasets = List.copyOf(datasets);
    reasons = List.copyOf(reasons);
    links = List.copyOf(links);
  }

  public record Link(String rel, String href, Text title) {}
}
