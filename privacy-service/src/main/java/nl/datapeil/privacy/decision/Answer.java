package nl.datapeil.privacy.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.decision.rules.Reason;
import org.jspecify.annotations.Nullable;

/// A decision as AuthZEN shapes it: yes or no, and in `context` what comes with it.
record Answer(boolean decision, Context context) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Context(
      UUID id,
      @Nullable URI processingActivity,
      @Nullable Integer processingActivityVersion,
      List<ReasonView> reasons,
      List<ObligationView> obligations,
      List<Link> links) {
    Context {
      reasons = List.copyOf(reasons);
      obligations = List.copyOf(obligations);
      links = List.copyOf(links);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReasonView(
      Reason.Code code,
      @Nullable String dataset,
      @Nullable String column,
      Text message,
      @Nullable SourceView because) {}

  /// Where the missing step is to be taken, and the roles that can.
  record Link(String rel, URI href, Text title, List<String> actors) {
    Link {
      actors = List.copyOf(actors);
    }
  }

  /// What something rests on: a rule of a policy, the activity, a law or a document.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SourceView(Kind kind, @Nullable URI uri, @Nullable String version, @Nullable String name) {
    enum Kind {
      POLICY,
      ACTIVITY,
      LAW,
      DOCUMENT
    }
  }
}
