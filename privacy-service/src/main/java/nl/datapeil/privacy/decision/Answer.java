package nl.datapeil.privacy.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.activity.terms.Generalisation;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.decision.rules.Obligation;
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
      Reason.Code code, @Nullable String dataset, @Nullable String column, Text message) {
    static ReasonView of(Reason reason) {
      return new ReasonView(reason.code(), reason.dataset(), reason.column(), reason.message());
    }
  }

  /// Where the missing step is to be taken.
  record Link(String rel, URI href, Text title) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ObligationView(
      Type type,
      @Nullable String dataset,
      @Nullable String column,
      @Nullable Generalisation to,
      @Nullable Integer size,
      @Nullable Granularity level) {
    enum Type {
      PSEUDONYMISE,
      GENERALISE,
      SMALLEST_GROUP,
      AGGREGATES_ONLY,
      FINEST_GRANULARITY,
      LOG
    }

    static ObligationView of(Obligation obligation) {
      return switch (obligation) {
        case Obligation.Pseudonymise(var dataset, var column) ->
            new ObligationView(Type.PSEUDONYMISE, dataset, column, null, null, null);
        case Obligation.Generalise(var dataset, var column, var to) ->
            new ObligationView(Type.GENERALISE, dataset, column, to, null, null);
        case Obligation.SmallestGroup(var size) ->
            new ObligationView(Type.SMALLEST_GROUP, null, null, null, size, null);
        case Obligation.AggregatesOnly() -> plain(Type.AGGREGATES_ONLY);
        case Obligation.FinestGranularity(var level) ->
            new ObligationView(Type.FINEST_GRANULARITY, null, null, null, null, level);
        case Obligation.Log() -> plain(Type.LOG);
      };
    }

    private static ObligationView plain(Type type) {
      return new ObligationView(type, null, null, null, null, null);
    }
  }
}
