package nl.datapeil.privacy.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.Granularity;
import nl.datapeil.privacy.activity.terms.TermsDraft;
import nl.datapeil.privacy.decision.input.Access;
import nl.datapeil.privacy.decision.input.Asker;
import nl.datapeil.privacy.decision.input.Question;
import nl.datapeil.privacy.decision.input.Use;
import nl.datapeil.privacy.policy.PolicyDraft;
import nl.datapeil.privacy.policy.rules.Sensitivity;
import org.jspecify.annotations.Nullable;

/// An evaluation request as AuthZEN shapes it; every field may be missing until [#check] has
/// passed.
record Evaluation(
    @Nullable Subject subject,
    @Nullable Action action,
    @Nullable Resource resource,
    @Nullable Context context) {
  private static final int LONGEST_NAME = 500;
  private static final String RESOURCE_TYPE = "dataset-columns";

  record Subject(
      @Nullable String type, @Nullable String id, @Nullable Map<String, Object> properties) {
    /// What is not a list of names leaves the roles unknown, which no rule is escaped by.
    Set<String> roles(InputCheck in, String at) {
      if (properties == null || !(properties.get("roles") instanceof List<?> roles)) {
        return Set.of();
      }
      var names = roles.stream().filter(String.class::isInstance).map(String.class::cast).toList();
      return Set.copyOf(in.texts(at + "subject.properties.roles", names, 0));
    }
  }

  record Action(@Nullable String name, @Nullable Map<String, Object> properties) {}

  record Resource(
      @Nullable String type, @Nullable String id, @Nullable ResourceProperties properties) {}

  record ResourceProperties(@Nullable List<Dataset> datasets, @Nullable String granularity) {}

  record Dataset(
      @Nullable String uri,
      @Nullable String access,
      @Nullable Boolean personal,
      @Nullable List<Column> columns) {}

  record Column(@Nullable String name, @Nullable String sensitivity, @Nullable List<String> uses) {}

  /// The drafts are for what-if only.
  record Context(
      @Nullable String purpose,
      @Nullable TermsDraft activityDraft,
      @Nullable PolicyDraft policyDraft) {}

  /// What was asked, by whom, and for what.
  record Checked(
      Question question, @Nullable String purpose, Evaluation.@Nullable Context drafts) {}

  Checked check() {
    var in = new InputCheck();
    var checked = check(in, "");
    in.refuseWhenWrong();
    return checked;
  }

  /// `at` is where it stands in what was sent, such as `evaluations[3].`.
  Checked check(InputCheck in, String at) {
    var question =
        new Question(
            asker(in, at),
            in.text(at + "action.name", action == null ? null : action.name, LONGEST_NAME),
            granularity(in, at),
            datasets(in, at));
    if (context == null) {
      return new Checked(question, null, null);
    }
    var isHypothetical = context.activityDraft != null || context.policyDraft != null;
    return new Checked(
        question,
        in.optionalText(at + "context.purpose", context.purpose, 2_000),
        isHypothetical ? context : null);
  }

  private Asker asker(InputCheck in, String at) {
    return new Asker(
        in.text(at + "subject.type", subject == null ? null : subject.type, LONGEST_NAME),
        in.text(at + "subject.id", subject == null ? null : subject.id, LONGEST_NAME),
        subject == null ? Set.of() : subject.roles(in, at));
  }

  private @Nullable Granularity granularity(InputCheck in, String at) {
    return resource == null || resource.properties == null
        ? null
        : in.optionalOneOf(
            Granularity.class,
            at + "resource.properties.granularity",
            resource.properties.granularity);
  }

  private List<Question.Dataset> datasets(InputCheck in, String at) {
    var type = in.text(at + "resource.type", resource == null ? null : resource.type, LONGEST_NAME);
    in.require(
        type.isEmpty() || type.equals(RESOURCE_TYPE),
        at + "resource.type",
        "must be " + RESOURCE_TYPE,
        "moet " + RESOURCE_TYPE + " zijn");
    var properties = resource == null ? null : resource.properties;
    return in.each(
        at + "resource.properties.datasets",
        properties == null ? null : properties.datasets,
        1,
        (path, dataset) -> dataset(in, path, dataset));
  }

  private static Question.Dataset dataset(InputCheck in, String path, Dataset dataset) {
    return new Question.Dataset(
        in.uri(path + ".uri", dataset.uri),
        in.oneOf(Access.class, path + ".access", dataset.access),
        Boolean.TRUE.equals(dataset.personal),
        in.each(path + ".columns", dataset.columns, 0, (at, column) -> column(in, at, column)));
  }

  private static Question.Column column(InputCheck in, String path, Column column) {
    return new Question.Column(
        in.text(path + ".name", column.name, LONGEST_NAME),
        in.oneOf(Sensitivity.class, path + ".sensitivity", column.sensitivity),
        uses(in, path + ".uses", column.uses));
  }

  private static Set<Use> uses(InputCheck in, String path, @Nullable List<String> uses) {
    var read = in.each(path, uses, 1, (at, use) -> in.oneOf(Use.class, at, use));
    return read.isEmpty() ? Set.of() : EnumSet.copyOf(read);
  }
}
