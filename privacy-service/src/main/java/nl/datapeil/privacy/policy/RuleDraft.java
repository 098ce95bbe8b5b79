package nl.datapeil.privacy.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.LegalBasis;
import nl.datapeil.privacy.policy.rules.Condition;
import nl.datapeil.privacy.policy.rules.Rule;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;

/// A rule as it is sent, stored and told: with duties, or forbidden with a reason.
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleDraft(
    @Nullable String name,
    @Nullable When when,
    @Nullable List<DutyDraft> duties,
    @Nullable Reason forbiddenBecause) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,99}");
  private static final int LONGEST_REASON = 2_000;

  /// When the rule applies; what is left out is any.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record When(
      @Nullable List<String> sensitivities,
      @Nullable List<String> processingActivities,
      @Nullable List<String> legalBases,
      @Nullable List<String> roles,
      @Nullable List<String> actions,
      @Nullable String finerThan) {
    private static final When ANY = new When(null, null, null, null, null, null);
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]{0,62}");

    Condition check(InputCheck in, String path) {
      return new Condition(
          each(
              in,
              path + ".sensitivities",
              sensitivities,
              (at, value) -> in.oneOf(Sensitivity.class, at, value)),
          this.<UUID>each(in, path + ".processingActivities", processingActivities, in::id),
          each(
              in,
              path + ".legalBases",
              legalBases,
              (at, value) -> in.oneOf(LegalBasis.class, at, value)),
          each(in, path + ".roles", roles, (at, value) -> role(in, at, value)),
          each(in, path + ".actions", actions, (at, value) -> in.matching(at, value, WORD)),
          in.optionalOneOf(Granularity.class, path + ".finerThan", finerThan));
    }

    private static String role(InputCheck in, String path, String role) {
      in.require(
          Condition.KNOWN_ROLES.contains(role),
          path,
          "is no role of this platform",
          "is geen rol van dit platform");
      return role;
    }

    /// A list that is there says something: an empty one would read as nothing and mean any.
    private <T> Set<T> each(
        InputCheck in,
        String path,
        @Nullable List<String> values,
        BiFunction<String, String, T> element) {
      return values == null ? Set.of() : Set.copyOf(in.each(path, values, 1, element));
    }
  }

  record Reason(@Nullable String en, @Nullable String nl) {
    Text check(InputCheck in, String path) {
      return new Text(
          in.text(path + ".en", en, LONGEST_REASON), in.text(path + ".nl", nl, LONGEST_REASON));
    }
  }

  Rule check(InputCheck in, String path) {
    var demanded = duties == null ? List.<DutyDraft>of() : duties;
    in.require(
        demanded.isEmpty() != (forbiddenBecause == null),
        path,
        "must hold either `duties` or `forbiddenBecause`",
        "moet ofwel `duties` ofwel `forbiddenBecause` bevatten");
    return new Rule(
        in.matching(path + ".name", name, NAME),
        (when == null ? When.ANY : when).check(in, path + ".when"),
        in.each(path + ".duties", demanded, 0, (at, duty) -> duty.check(in, at)),
        forbiddenBecause == null ? null : forbiddenBecause.check(in, path + ".forbiddenBecause"));
  }
}
