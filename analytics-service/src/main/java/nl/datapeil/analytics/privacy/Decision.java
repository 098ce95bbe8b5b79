package nl.datapeil.analytics.privacy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.analytics.AnalyticsProblem;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The privacy service's answer: yes under these obligations, or no for these reasons.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Decision(boolean decision, Grounds context) {

  public boolean permits() {
    return decision;
  }

  /// Why, and what follows from it; `id` is for the processing log. Nobody may act on a permit
  /// after `validUntil`.
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Grounds(
      UUID id,
      @Nullable Instant validUntil,
      @Nullable URI processingActivity,
      @Nullable Integer processingActivityVersion,
      List<Reason> reasons,
      List<Obligation> obligations,
      List<Link> links) {
    public Grounds {
      reasons = orEmpty(reasons);
      obligations = orEmpty(obligations);
      links = orEmpty(links);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
      return List.copyOf(Objects.requireNonNullElse(list, List.of()));
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Reason(String code, @Nullable URI dataset, @Nullable String column, Text message) {}

  /// Kept as it came, whatever its `type`: who does not know a type must refuse.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Obligation(
      String type,
      @Nullable URI dataset,
      @Nullable String column,
      @Nullable String to,
      @Nullable Integer size,
      @Nullable String level,
      @Nullable List<String> recipients,
      @Nullable String until,
      @Nullable String domain,
      @Nullable Long base,
      @Nullable String method,
      @Nullable BigDecimal parameter) {

    public Obligation(
        String type,
        @Nullable URI dataset,
        @Nullable String column,
        @Nullable String to,
        @Nullable Integer size,
        @Nullable String level) {
      this(type, dataset, column, to, size, level, null, null, null, null, null, null);
    }

    /// What ends the request when this cannot be fulfilled in full.
    public ProblemException unknown() {
      return AnalyticsProblem.OBLIGATION_UNKNOWN.because(
          "The privacy service permits the query under an obligation that this service cannot"
              + " fulfil: %s.",
          "De privacydienst staat de vraag toe onder een verplichting die deze dienst niet kan"
              + " nakomen: %s.",
          type);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Link(String rel, URI href, Text title) {}
}
