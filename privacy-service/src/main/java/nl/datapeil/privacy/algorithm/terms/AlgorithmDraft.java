package nl.datapeil.privacy.algorithm.terms;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.detail.Absent;
import org.jspecify.annotations.Nullable;

/// An algorithm as sent. What is left out is filled in from its first activity; an algorithm may
/// have gaps as long as it is not published.
public record AlgorithmDraft(
    @Nullable String name,
    @Nullable String description,
    @Nullable String organisation,
    @Nullable List<String> themes,
    @Nullable String phase,
    @Nullable String beginMonth,
    @Nullable String endMonth,
    @Nullable String contact,
    @Nullable String website,
    @Nullable String category,
    @Nullable String goal,
    @Nullable String proportionality,
    @Nullable String humanIntervention,
    @Nullable String risks,
    @Nullable String lawfulBasis,
    @Nullable List<Reference.Draft> lawfulBases,
    @Nullable String activity,
    @Nullable List<String> activities,
    @Nullable List<String> assessments,
    @Nullable List<Reference.Draft> impactAssessments,
    @Nullable String impactNote,
    @Nullable String sourceData,
    @Nullable List<Reference.Draft> sources,
    @Nullable String methods,
    Model.@Nullable Draft model,
    @Nullable String provider,
    @Nullable String sourceCode,
    @Nullable List<String> tags) {
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
  private static final int NAME = 100;
  private static final int SHORT = 350;
  private static final int LONG = 2_500;

  /// Whose activity fills the gaps: the one named apart, else the first of the list.
  public @Nullable String firstActivity() {
    return activity == null && activities != null && !activities.isEmpty()
        ? activities.getFirst()
        : activity;
  }

  /// `filled` says what the activity and the municipality know already.
  public Algorithm check(Prefill filled) {
    var in = InputCheck.ofRegister();
    var on = requireNonNullElse(phase, Phase.IN_DEVELOPMENT.name());
    var algorithm =
        new Algorithm(
            in.text("name", or(Prose.plain(in, "name", name, NAME), filled.name()), NAME),
            or(Prose.plain(in, "description", description, SHORT), filled.description()),
            requireNonNullElse(
                Prose.plain(in, "organisation", organisation, NAME), filled.organisation()),
            themes == null
                ? filled.themes()
                : Absent.each(in, "themes", themes, (at, one) -> in.oneOf(Theme.class, at, one)),
            in.oneOf(Phase.class, "phase", on),
            month(in, "beginMonth", beginMonth),
            month(in, "endMonth", endMonth),
            requireNonNullElse(WebLink.contact(in, "contact", contact), filled.contact()),
            WebLink.optional(in, "website", website),
            in.optionalOneOf(Category.class, "category", category),
            or(Prose.formatted(in, "goal", goal, LONG), filled.goal()),
            Prose.formatted(in, "proportionality", proportionality, LONG),
            or(
                Prose.formatted(in, "humanIntervention", humanIntervention, LONG),
                filled.humanIntervention()),
            Prose.formatted(in, "risks", risks, LONG),
            or(Prose.formatted(in, "lawfulBasis", lawfulBasis, LONG), filled.lawfulBasis()),
            references(in, "lawfulBases", lawfulBases, NAME, true),
            activitiesOf(in),
            assessments == null
                ? filled.assessments()
                : Absent.each(in, "assessments", assessments, in::uri),
            impactAssessments == null
                ? filled.impactAssessments()
                : references(in, "impactAssessments", impactAssessments, 500, false),
            Prose.formatted(in, "impactNote", impactNote, LONG),
            or(Prose.formatted(in, "sourceData", sourceData, LONG), filled.sourceData()),
            sources == null ? filled.sources() : references(in, "sources", sources, 500, true),
            Prose.formatted(in, "methods", methods, 5_000),
            model == null ? null : model.check(in, "model"),
            Prose.plain(in, "provider", provider, 200),
            WebLink.optional(in, "sourceCode", sourceCode),
            tags == null
                ? filled.tags()
                : Absent.each(in, "tags", tags, (at, one) -> in.text(at, one, 100)),
            false);
    checkWhole(in, algorithm);
    in.refuseWhenWrong();
    return algorithm;
  }

  private static void checkWhole(InputCheck in, Algorithm algorithm) {
    in.require(
        algorithm.endMonth() == null || algorithm.phase() == Phase.RETIRED,
        "endMonth",
        "is only for an algorithm that is RETIRED",
        "is alleen voor een algoritme dat RETIRED is");
    in.require(
        !algorithm.endsBeforeItBegins(),
        "endMonth",
        "must not lie before beginMonth",
        "mag niet voor beginMonth liggen");
    in.require(
        String.join(", ", algorithm.tags()).length() <= LONG,
        "tags",
        "must not be longer than 2500 characters together",
        "mogen samen niet langer zijn dan 2500 tekens");
  }

  private List<String> activitiesOf(InputCheck in) {
    var listed = Absent.each(in, "activities", activities, in::uri);
    return activity == null || listed.contains(activity)
        ? listed
        : Stream.concat(Stream.of(in.uri("activity", activity)), listed.stream()).toList();
  }

  private static List<Reference> references(
      InputCheck in,
      String field,
      @Nullable List<Reference.Draft> values,
      int longestTitle,
      boolean needsLink) {
    return Absent.each(in, field, values, (at, one) -> one.check(in, at, longestTitle, needsLink));
  }

  private static @Nullable String month(InputCheck in, String field, @Nullable String value) {
    if (value == null || MONTH.matcher(value).matches()) {
      return value;
    }
    in.wrong(field, "must look like 2026-01", "moet eruitzien als 2026-01");
    return null;
  }

  private static @Nullable String or(@Nullable String sent, @Nullable String known) {
    return sent == null ? known : sent;
  }
}
