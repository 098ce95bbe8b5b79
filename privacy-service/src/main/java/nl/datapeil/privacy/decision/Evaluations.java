package nl.datapeil.privacy.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Several evaluations in one request, as AuthZEN shapes them: what stands at the top is meant
/// wherever an evaluation leaves it out.
record Evaluations(
    Evaluation.@Nullable Subject subject,
    Evaluation.@Nullable Action action,
    Evaluation.@Nullable Resource resource,
    Evaluation.@Nullable Context context,
    @Nullable List<Evaluation> evaluations,
    @Nullable Options options) {
  private static final int MOST = 1_000;

  record Options(@JsonProperty("evaluations_semantic") @Nullable String semantic) {}

  record Checked(List<Evaluation.Checked> asked, Semantic semantic) {
    Checked {
      asked = List.copyOf(asked);
    }
  }

  /// Without a list it is one evaluation, answered as one.
  boolean isOne() {
    return evaluations == null || evaluations.isEmpty();
  }

  Evaluation alone() {
    return new Evaluation(subject, action, resource, context);
  }

  Checked check() {
    var in = new InputCheck();
    var given = evaluations == null ? List.<Evaluation>of() : evaluations;
    in.require(
        given.size() <= MOST,
        "evaluations",
        "must not list more than " + MOST,
        "mag er niet meer dan " + MOST + " noemen");
    var checked =
        new Checked(
            in.each("evaluations", given, 1, (at, one) -> completed(one).check(in, at + ".")),
            semantic(in));
    in.refuseWhenWrong();
    return checked;
  }

  private Evaluation completed(Evaluation one) {
    return new Evaluation(
        one.subject() == null ? subject : one.subject(),
        one.action() == null ? action : one.action(),
        one.resource() == null ? resource : one.resource(),
        one.context() == null ? context : one.context());
  }

  private Semantic semantic(InputCheck in) {
    if (options == null || options.semantic == null) {
      return Semantic.EXECUTE_ALL;
    }
    var known = Arrays.stream(Semantic.values()).filter(s -> s.word().equals(options.semantic));
    return known
        .findFirst()
        .orElseGet(() -> {
          in.wrong(
              "options.evaluations_semantic",
              "must be execute_all, deny_on_first_deny or permit_on_first_permit",
              "moet execute_all, deny_on_first_deny of permit_on_first_permit zijn");
          return Semantic.EXECUTE_ALL;
        });
  }
}
