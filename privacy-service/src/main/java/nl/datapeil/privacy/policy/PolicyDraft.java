package nl.datapeil.privacy.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.policy.rules.Policy;
import nl.datapeil.privacy.policy.rules.Rule;
import org.jspecify.annotations.Nullable;

/// A policy as sent: every field may be missing or wrong until [#check] has passed. A policy
/// without rules demands nothing: that is how one is ended.
public record PolicyDraft(
    @Nullable String name, @Nullable String description, @Nullable List<RuleDraft> rules) {
  private static final int MOST_RULES = 1_000;

  /// What is filed: as it was sent, for it is shown as it was sent.
  record Checked(String name, @Nullable String description, List<RuleDraft> rules) {
    Checked {
      rules = List.copyOf(rules);
    }

    Policy policy(UUID id, int version) {
      return new Policy(id, version, name, read(new InputCheck(), "rules", rules));
    }
  }

  Checked check() {
    return new InputCheck().read(in -> check(in, ""));
  }

  /// As a policy that might be, to see what it would change.
  public Policy hypothetical(InputCheck in, String path) {
    var checked = check(in, path + ".");
    return new Policy(
        new UUID(0, 0), 0, checked.name(), read(new InputCheck(), "rules", checked.rules()));
  }

  private Checked check(InputCheck in, String path) {
    var given = rules == null ? List.<RuleDraft>of() : rules;
    in.require(rules != null, path + "rules", "is required", "is verplicht");
    in.require(
        given.size() <= MOST_RULES,
        path + "rules",
        "must not list more than " + MOST_RULES + " rules",
        "mag niet meer dan " + MOST_RULES + " regels noemen");
    var names = new HashSet<String>();
    for (var rule : read(in, path + "rules", given)) {
      in.require(
          rule.name().isEmpty() || names.add(rule.name()),
          path + "rules",
          "name `" + rule.name() + "` twice",
          "noemt `" + rule.name() + "` twee keer");
    }
    return new Checked(
        in.text(path + "name", name, 200),
        in.optionalText(path + "description", description, 10_000),
        given.stream().filter(Objects::nonNull).toList());
  }

  private static List<Rule> read(InputCheck in, String path, List<RuleDraft> rules) {
    return in.each(path, rules, 0, (at, rule) -> rule.check(in, at));
  }
}
