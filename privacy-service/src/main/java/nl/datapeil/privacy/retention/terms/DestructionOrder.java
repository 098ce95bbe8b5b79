package nl.datapeil.privacy.retention.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.datapeil.privacy.record.Content;
import nl.datapeil.privacy.record.reminder.Ending;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.jspecify.annotations.Nullable;

/// Something to be destroyed on a day: planned by a rule, approved by the data owner where the rule
/// asks for that, and in the end certified.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DestructionOrder(
    String title,
    String rule,
    String activity,
    String dataset,
    String subject,
    LocalDate triggeredOn,
    LocalDate dueOn,
    boolean approvalNeeded,
    @Nullable Approval approval,
    @Nullable Certificate certificate)
    implements Content {
  public static final String AWAITING_APPROVAL = "AWAITING_APPROVAL";
  public static final String READY = "READY";
  public static final String DESTROYED = "DESTROYED";

  private static final String EVENT = "nl.datapeil.privacy.destruction";
  private static final int ASK_DAYS_BEFORE = 30;
  private static final Pattern VERSION = Pattern.compile("(?s).*/versions/\\d+");

  /// No rule leaves the data owner out when a whole dataset or version goes.
  public DestructionOrder {
    approvalNeeded = approvalNeeded || isWhole(dataset, subject);
  }

  /// The data owner agrees that it is destroyed.
  public record Approval(String by, Instant at) {}

  public static DestructionOrder of(RetentionRule rule, OrderDraft.Checked what, LocalDate dueOn) {
    return new DestructionOrder(
        rule.title(),
        what.rule(),
        rule.activity(),
        rule.dataset(),
        what.subject(),
        what.triggeredOn(),
        dueOn,
        rule.approvalNeeded(),
        null,
        null);
  }

  /// Whether it is about a dataset or a version as they are stored, not something within.
  public boolean wholly() {
    return isWhole(dataset, subject);
  }

  private static boolean isWhole(String dataset, String subject) {
    return subject.equals(dataset) || VERSION.matcher(subject).matches();
  }

  @Override
  public String status() {
    if (certificate != null) {
      return DESTROYED;
    }
    return approvalNeeded && approval == null ? AWAITING_APPROVAL : READY;
  }

  @Override
  public List<String> links() {
    return List.of(rule, activity, dataset);
  }

  /// From the beginning of the day on.
  @Override
  public @Nullable Instant due(ZoneId zone) {
    return certificate == null ? Ending.startOf(dueOn, zone) : null;
  }

  @Override
  public List<Reminder> reminders(ZoneId zone) {
    return certificate == null
        ? List.of(
            new Reminder(EVENT + ".near", Ending.startOf(dueOn.minusDays(ASK_DAYS_BEFORE), zone)),
            new Reminder(EVENT + ".due", Ending.startOf(dueOn, zone)))
        : List.of();
  }

  /// Whether the executing side must destroy it now.
  public boolean isDueOn(LocalDate today) {
    return status().equals(READY) && !today.isBefore(dueOn);
  }

  /// When it could be carried out at the earliest, planned at this moment.
  public Instant firstMoment(Instant planned, ZoneId zone) {
    return Stream.of(
            Ending.startOf(dueOn, zone), planned, approval == null ? planned : approval.at())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  public DestructionOrder approved(Approval by) {
    return new DestructionOrder(
        title,
        rule,
        activity,
        dataset,
        subject,
        triggeredOn,
        dueOn,
        approvalNeeded,
        by,
        certificate);
  }

  public DestructionOrder certified(Certificate proof) {
    return new DestructionOrder(
        title,
        rule,
        activity,
        dataset,
        subject,
        triggeredOn,
        dueOn,
        approvalNeeded,
        approval,
        proof);
  }
}
