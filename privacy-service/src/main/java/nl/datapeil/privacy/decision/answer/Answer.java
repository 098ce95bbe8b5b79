package nl.datapeil.privacy.decision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.decision.rules.Reason;
import org.jspecify.annotations.Nullable;

/// A decision as AuthZEN shapes it: yes or no, and in `context` what comes with it. Without an id
/// it is an answer to what-if, and nobody may act on it.
public record Answer(boolean decision, Context context) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Context(
      @Nullable UUID id,
      @Nullable Instant validUntil,
      @Nullable URI processingActivity,
      @Nullable Integer processingActivityVersion,
      List<ReasonView> reasons,
      List<ObligationView> obligations,
      List<Link> links) {
    public Context {
      reasons = List.copyOf(reasons);
      obligations = List.copyOf(obligations);
      links = List.copyOf(links);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ReasonView(
      Reason.Code code,
      @Nullable String dataset,
      @Nullable String column,
      Text message,
      @Nullable SourceView because) {}

  /// Where the missing step is to be taken, and the roles that can.
  public record Link(String rel, URI href, Text title, List<String> actors) {
    public Link {
      actors = List.copyOf(actors);
    }
  }

  /// What something rests on: a rule of a policy, the activity, a law or a document.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record SourceView(
      Kind kind, @Nullable URI uri, @Nullable String version, @Nullable String name) {
    public enum Kind {
      POLICY,
      ACTIVITY,
      LAW,
      DOCUMENT
    }
  }
}
