package nl.datapeil.privacy.retention.terms;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.record.Content;
import org.jspecify.annotations.Nullable;

/// How long an activity may keep a dataset. `selectionList` is the category of the selection list
/// for municipalities that the period comes from.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetentionRule(
    String title,
    String activity,
    String dataset,
    String period,
    Trigger trigger,
    @Nullable String selectionList,
    boolean approvalNeeded)
    implements Content {
  /// What the period is counted from.
  public enum Trigger {
    CREATION,
    END_OF_CASE,
    END_OF_CONTRACT,
    LAST_CONTACT,
    DEATH,
    OTHER
  }

  @Override
  public List<String> links() {
    return List.of(activity, dataset);
  }

  @Override
  public List<String> activities() {
    return List.of(activity);
  }

  /// The first working day after the end of the period, which counts its last day whole: never
  /// earlier.
  public LocalDate dueFrom(LocalDate triggeredOn, WorkingDays working) {
    return working.from(triggeredOn.plus(Period.parse(period)).plusDays(1));
  }

  /// As sent. Approval by the data owner is needed unless it says otherwise.
  public record Draft(
      @Nullable String title,
      @Nullable String activity,
      @Nullable String dataset,
      @Nullable String period,
      @Nullable String trigger,
      @Nullable String selectionList,
      @Nullable Boolean approvalNeeded) {
    public RetentionRule check() {
      return InputCheck.ofRegister()
          .read(in ->
              new RetentionRule(
                  in.text("title", title, 200),
                  in.uri("activity", activity),
                  in.uri("dataset", dataset),
                  RetentionPeriod.read(in, "period", period),
                  in.oneOf(Trigger.class, "trigger", trigger),
                  in.optionalText("selectionList", selectionList, 200),
                  requireNonNullElse(approvalNeeded, true)));
    }
  }
}
