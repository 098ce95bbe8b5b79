package nl.datapeil.catalog.datarequest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// What came of a question: a pilot, published datasets, or a reason why not.
public record OutcomeDraft(
    @NotNull Kind kind,
    @NotNull @Written(max = 10_000) String text,
    @Written(max = 2000) @Pattern(regexp = Uris.WEB, message = Uris.MESSAGE) @Nullable String pilot,
    @Size(max = 50) List<@NotNull UUID> datasets) {
  public OutcomeDraft {
    datasets = Sent.list(datasets);
  }

  /// How it went.
  public enum Kind {
    IN_PILOT,
    ANSWERED,
    DECLINED
  }

  RequestStatus status() {
    return switch (kind) {
      case IN_PILOT -> RequestStatus.IN_PILOT;
      case ANSWERED -> RequestStatus.ANSWERED;
      case DECLINED -> RequestStatus.DECLINED;
    };
  }
}
