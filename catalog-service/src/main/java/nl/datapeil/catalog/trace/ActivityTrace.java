package nl.datapeil.catalog.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import org.jspecify.annotations.Nullable;

/// A processing activity on the way from data to the assessment of their use; `columns` are those
/// it covers of the dataset that was asked about.
public record ActivityTrace(
    String uri,
    String name,
    String purpose,
    int version,
    List<String> columns,
    LegalGround legalGround,
    Assessment assessment) {
  public ActivityTrace {
    columns = List.copyOf(columns);
  }

  /// On what the processing rests: GDPR art. 6(1), and 9(2) for special categories.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LegalGround(
      String basis, String reference, @Nullable String specialCategoryGround) {}

  /// How far the assessment is, as the privacy service knows it; `link` leads to the rest.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Assessment(
      String status,
      @Nullable Boolean advicePositive,
      @Nullable Instant advisedAt,
      @Nullable Instant approvedAt,
      LocalDate reviewOn,
      boolean expired,
      String link) {}

  static ActivityTrace of(ProcessingActivity activity, List<String> columns, LocalDate today) {
    var advice = activity.advice();
    var approval = activity.approval();
    return new ActivityTrace(
        activity.uri(),
        activity.name(),
        activity.purpose(),
        activity.version(),
        columns,
        new LegalGround(
            activity.legalBasis(),
            activity.legalBasisReference(),
            activity.specialCategoryGround()),
        new Assessment(
            activity.status(),
            advice == null ? null : advice.positive(),
            advice == null ? null : advice.at(),
            approval == null ? null : approval.at(),
            activity.reviewOn(),
            activity.hasExpired(today),
            activity.uri()));
  }
}
