package nl.datapeil.catalog.accessrequest.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.datapeil.catalog.accessrequest.rules.RefusalReason.Code;
import nl.datapeil.catalog.privacy.ProcessingActivity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// One approved activity that has not expired must cover every dataset and every column that is
/// about people, with a ground for special categories.
public final class Coverage {
  private Coverage() {}

  public static boolean isNeeded(List<Asked> asked) {
    return asked.stream().anyMatch(Asked::concernsPeople);
  }

  /// When the requester named an activity, only that one counts. Otherwise any will do, and the one
  /// that is nearest to it says what is missing.
  public static Admission judge(
      List<Asked> asked,
      List<ProcessingActivity> register,
      @Nullable String named,
      LocalDate today) {
    if (!isNeeded(asked)) {
      return new Admission.NotNeeded();
    }
    var candidates = register.stream().filter(a -> named == null || a.uri().equals(named)).toList();
    if (candidates.isEmpty()) {
      return new Admission.Uncovered(List.of(nothing(named)));
    }
    var nearest =
        candidates.stream()
            .map(activity -> new Candidate(activity, defects(activity, asked, today)))
            .min(Comparator.comparingInt(candidate -> candidate.defects().size()))
            .orElseThrow();
    return nearest.defects().isEmpty()
        ? new Admission.Covered(nearest.activity())
        : new Admission.Uncovered(nearest.defects());
  }

  private record Candidate(ProcessingActivity activity, List<RefusalReason> defects) {}

  private static List<RefusalReason> defects(
      ProcessingActivity activity, List<Asked> asked, LocalDate today) {
    var found = new ArrayList<RefusalReason>();
    if (activity.hasExpired(today)) {
      found.add(
          about(
              activity,
              Code.EXPIRED,
              "The approval of the processing activity has expired.",
              "De goedkeuring van de verwerking is verlopen."));
    } else if (!activity.isApproved()) {
      found.add(
          about(
              activity,
              Code.NOT_APPROVED,
              "The processing activity has not been approved.",
              "De verwerking is niet goedgekeurd."));
    }
    asked.stream()
        .filter(Asked::concernsPeople)
        .forEach(dataset -> checkDataset(activity, dataset, found));
    return found;
  }

  private static void checkDataset(
      ProcessingActivity activity, Asked asked, List<RefusalReason> found) {
    var covered = activity.dataset(asked.dataset());
    if (covered.isEmpty()) {
      found.add(
          new RefusalReason(
              Code.DATASET_NOT_COVERED,
              activity.uri(),
              asked.dataset(),
              null,
              new Text(
                  "The processing activity does not cover this dataset.",
                  "De verwerking omvat deze dataset niet.")));
    }
    for (var column : asked.sensitive()) {
      if (covered.isPresent() && !covered.get().hasColumn(column.name())) {
        found.add(
            new RefusalReason(
                Code.COLUMN_NOT_COVERED,
                activity.uri(),
                asked.dataset(),
                column.name(),
                new Text(
                    "The processing activity covers the dataset, but not this column.",
                    "De verwerking omvat de dataset, maar deze kolom niet.")));
      }
      if (column.sensitivity() == Sensitivity.SPECIAL_CATEGORY
          && activity.specialCategoryGround() == null) {
        found.add(
            new RefusalReason(
                Code.NO_SPECIAL_CATEGORY_GROUND,
                activity.uri(),
                asked.dataset(),
                column.name(),
                new Text(
                    "The processing activity states no ground for special categories of personal"
                        + " data.",
                    "De verwerking noemt geen grond voor bijzondere persoonsgegevens.")));
      }
    }
  }

  private static RefusalReason about(ProcessingActivity activity, Code code, String en, String nl) {
    return new RefusalReason(code, activity.uri(), null, null, new Text(en, nl));
  }

  private static RefusalReason nothing(@Nullable String named) {
    return named == null
        ? new RefusalReason(
            Code.NO_ACTIVITY,
            null,
            null,
            null,
            new Text(
                "No processing activity covers these personal data.",
                "Geen verwerking dekt deze persoonsgegevens."))
        : new RefusalReason(
            Code.UNKNOWN_ACTIVITY,
            named,
            null,
            null,
            new Text(
                "The register has no such processing activity about these datasets.",
                "Het register heeft geen zulke verwerking over deze datasets."));
  }
}
