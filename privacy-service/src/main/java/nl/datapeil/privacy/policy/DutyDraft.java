package nl.datapeil.privacy.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.policy.rules.Duty;
import org.jspecify.annotations.Nullable;

/// A duty as it is sent, stored and told; which fields there are depends on `type`.
///
/// @param to the hierarchy of GENERALISE
/// @param size of SMALLEST_GROUP
/// @param base of ROUND
/// @param level of FINEST_GRANULARITY
/// @param until of EXPIRY
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DutyDraft(
    @Nullable String type,
    @Nullable String domain,
    @Nullable String to,
    @Nullable Integer size,
    @Nullable Long base,
    @Nullable String method,
    @Nullable BigDecimal parameter,
    @Nullable String level,
    @Nullable List<String> recipients,
    @Nullable String until) {
  enum Type {
    DROP,
    PSEUDONYMISE,
    GENERALISE,
    SMALLEST_GROUP,
    AGGREGATES_ONLY,
    FINEST_GRANULARITY,
    ROUND,
    PERTURB,
    RECIPIENTS,
    EXPIRY,
    LOG
  }

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,62}");
  private static final Pattern RECIPIENT =
      Pattern.compile("role:[a-z][a-z-]{0,62}|person:[\\x21-\\x7e]{1,190}");
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000);
  private static final BigDecimal SMALLEST = new BigDecimal("0.001");

  public static DutyDraft of(Duty duty) {
    return switch (duty) {
      case Duty.Drop() -> plain(Type.DROP);
      case Duty.Pseudonymise(var domain) -> naming(Type.PSEUDONYMISE, domain, null);
      case Duty.Generalise(var to) -> naming(Type.GENERALISE, null, to);
      case Duty.SmallestGroup(var size) -> counting(Type.SMALLEST_GROUP, size, null);
      case Duty.Round(var base) -> counting(Type.ROUND, null, base);
      case Duty.AggregatesOnly() -> plain(Type.AGGREGATES_ONLY);
      case Duty.Log() -> plain(Type.LOG);
      case Duty.FinestGranularity(var level) ->
          limiting(Type.FINEST_GRANULARITY, level.name(), null, null);
      case Duty.Recipients(var allowed) ->
          limiting(Type.RECIPIENTS, null, allowed.stream().sorted().toList(), null);
      case Duty.Expiry(var until) -> limiting(Type.EXPIRY, null, null, until.toString());
      case Duty.Perturb(var method, var parameter) ->
          new DutyDraft(
              Type.PERTURB.name(),
              null,
              null,
              null,
              null,
              method.name(),
              parameter,
              null,
              null,
              null);
    };
  }

  Duty check(InputCheck in, String path) {
    return switch (in.oneOf(Type.class, path + ".type", type)) {
      case DROP -> new Duty.Drop();
      case PSEUDONYMISE ->
          new Duty.Pseudonymise(
              domain == null ? null : in.matching(path + ".domain", domain, NAME));
      case GENERALISE -> new Duty.Generalise(in.matching(path + ".to", to, NAME));
      case SMALLEST_GROUP -> new Duty.SmallestGroup(in.number(path + ".size", size, 1));
      case AGGREGATES_ONLY -> new Duty.AggregatesOnly();
      case FINEST_GRANULARITY ->
          new Duty.FinestGranularity(in.oneOf(Granularity.class, path + ".level", level));
      case ROUND -> new Duty.Round(rounding(in, path + ".base"));
      case PERTURB ->
          new Duty.Perturb(
              in.oneOf(Duty.Method.class, path + ".method", method),
              amount(in, path + ".parameter"));
      case RECIPIENTS ->
          new Duty.Recipients(
              Set.copyOf(
                  in.each(
                      path + ".recipients",
                      recipients,
                      1,
                      (at, value) -> in.matching(at, value, RECIPIENT))));
      case EXPIRY -> new Duty.Expiry(in.date(path + ".until", until));
      case LOG -> new Duty.Log();
    };
  }

  private long rounding(InputCheck in, String path) {
    var value = in.number(path, base, 1L);
    in.require(value <= 1_000_000, path, "must be at most 1000000", "mag hoogstens 1000000 zijn");
    return value;
  }

  private BigDecimal amount(InputCheck in, String path) {
    var given = parameter == null ? BigDecimal.ZERO : parameter;
    in.require(
        given.compareTo(SMALLEST) >= 0 && given.compareTo(LARGEST) <= 0,
        path,
        "must lie between 0.001 and 1000",
        "moet tussen 0,001 en 1000 liggen");
    return given;
  }

  private static DutyDraft plain(Type type) {
    return limiting(type, null, null, null);
  }

  private static DutyDraft naming(Type type, @Nullable String domain, @Nullable String to) {
    return new DutyDraft(type.name(), domain, to, null, null, null, null, null, null, null);
  }

  private static DutyDraft counting(Type type, @Nullable Integer size, @Nullable Long base) {
    return new DutyDraft(type.name(), null, null, size, base, null, null, null, null, null);
  }

  private static DutyDraft limiting(
      Type type, @Nullable String level, @Nullable List<String> allowed, @Nullable String until) {
    return new DutyDraft(type.name(), null, null, null, null, null, null, level, allowed, until);
  }
}
