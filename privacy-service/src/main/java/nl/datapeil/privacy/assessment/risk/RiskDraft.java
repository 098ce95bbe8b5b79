package nl.datapeil.privacy.assessment.risk;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// A risk as sent: every field may be missing or wrong until [#check] has passed.
public record RiskDraft(
    @Nullable String description,
    @Nullable String source,
    @Nullable Integer chance,
    @Nullable Integer impact,
    @Nullable List<MeasureDraft> measures,
    @Nullable Integer residualChance,
    @Nullable Integer residualImpact) {
  private static final int PROSE = 10_000;
  private static final int MOST = 5;

  /// `known` are the ids of the measures that this risk has already.
  public Risk check(UUID id, Set<UUID> known, Supplier<UUID> newId) {
    var in = new InputCheck();
    var seen = new HashSet<UUID>();
    var risk =
        new Risk(
            id,
            in.text("description", description, PROSE),
            in.text("source", source, PROSE),
            grade(in, "chance", chance),
            grade(in, "impact", impact),
            in.each(
                "measures",
                requireNonNullElse(measures, List.of()),
                0,
                (path, measure) -> measure.check(in, path, known, seen, newId)),
            residualChance == null ? null : grade(in, "residualChance", residualChance),
            residualImpact == null ? null : grade(in, "residualImpact", residualImpact));
    in.require(
        (residualChance == null) == (residualImpact == null),
        residualChance == null ? "residualChance" : "residualImpact",
        "is required: what is left is a chance and an impact",
        "is verplicht: wat overblijft is een kans en een impact");
    in.refuseWhenWrong();
    return risk;
  }

  private static int grade(InputCheck in, String field, @Nullable Integer value) {
    var grade = in.number(field, value, 1);
    in.require(grade <= MOST, field, "must be at most 5", "mag hoogstens 5 zijn");
    return grade;
  }

  /// A measure as sent; one that is there already is named by its id.
  public record MeasureDraft(
      @Nullable String id,
      @Nullable String description,
      @Nullable String owner,
      @Nullable String dueOn) {
    Measure check(
        InputCheck in, String path, Set<UUID> known, Set<UUID> seen, Supplier<UUID> newId) {
      return new Measure(
          id == null ? newId.get() : known(in, path + ".id", id, known, seen),
          in.text(path + ".description", description, PROSE),
          in.optionalText(path + ".owner", owner, 200),
          dueOn == null ? null : in.date(path + ".dueOn", dueOn));
    }

    private static UUID known(
        InputCheck in, String field, String id, Set<UUID> known, Set<UUID> seen) {
      var checked = in.id(field, id);
      in.require(
          known.contains(checked) && seen.add(checked),
          field,
          "must be a measure of this risk, named once; leave it out for a new one",
          "moet een maatregel van dit risico zijn, eenmaal genoemd; laat het weg voor een nieuwe");
      return checked;
    }
  }
}
