package nl.datapeil.privacy.retention.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.deadline.WorkingDays;
import nl.datapeil.privacy.record.reminder.Reminder;
import nl.datapeil.privacy.retention.terms.DestructionOrder.Approval;
import nl.datapeil.privacy.retention.terms.RetentionRule.Trigger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestructionOrderTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final WorkingDays WORKING = new WorkingDays(Set.of());
  private static final LocalDate DUE = LocalDate.of(2026, 2, 2);
  private static final Approval APPROVAL = new Approval("carla", Instant.EPOCH);
  private static final Certificate CERTIFICATE =
      new Certificate(1, Instant.EPOCH, "analytics-service", "Gewist", "0".repeat(64));

  @ParameterizedTest
  @CsvSource({
    "2019-01-31, P7Y, 2026-02-02", // a Saturday
    "2025-01-30, P1M, 2025-03-03", // no 30 February, then a weekend
    "2024-12-24, P1Y, 2025-12-29", // Christmas, then a weekend
    "2020-03-03, P5Y, 2025-03-04", // its last day counts whole
    "2026-03-03, P4W, 2026-04-01",
    "2020-02-28, P1Y6M, 2021-08-30"
  })
  void isDueOnTheFirstWorkingDayAfterTheEndOfThePeriod(
      LocalDate triggered, String period, LocalDate due) {
    assertThat(rule(period, true).dueFrom(triggered, WORKING)).isEqualTo(due);
  }

  @Test
  void waitsForItsApprovalWhereNeeded() {
    var order = order(true);

    assertThat(order.status()).isEqualTo("AWAITING_APPROVAL");
    assertThat(order.isDueOn(DUE)).isFalse();
    assertThat(order.approved(APPROVAL).status()).isEqualTo("READY");
    assertThat(order(false).status()).isEqualTo("READY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://c.example/datasets/1", "https://c.example/datasets/1/versions/2"})
  void alwaysNeedsApprovalForAWholeDatasetOrVersion(String subject) {
    var what = new OrderDraft.Checked("https://p.example/rules/1", subject, DUE.minusYears(7));

    var order = DestructionOrder.of(rule("P7Y", false), what, DUE);

    assertThat(order.approvalNeeded()).isTrue();
    assertThat(order.isDueOn(DUE)).isFalse();
    assertThat(order.approved(APPROVAL).isDueOn(DUE)).isTrue();
  }

  @Test
  void isDueFromItsDayUntilItIsCertified() {
    var order = order(true).approved(APPROVAL);

    assertThat(order.isDueOn(DUE.minusDays(1))).isFalse();
    assertThat(order.isDueOn(DUE)).isTrue();
    assertThat(order.isDueOn(DUE.plusYears(1))).isTrue();
    assertThat(order.due(ZONE)).isEqualTo(Instant.parse("2026-02-01T23:00:00Z"));
    assertThat(order.due(ZoneId.of("America/Curacao")))
        .isEqualTo(Instant.parse("2026-02-02T04:00:00Z"));
    assertThat(order.certified(CERTIFICATE).isDueOn(DUE)).isFalse();
    assertThat(order.certified(CERTIFICATE).status()).isEqualTo("DESTROYED");
    assertThat(order.reminders(ZONE))
        .extracting(Reminder::type)
        .containsExactly(
            "nl.datapeil.privacy.destruction.near", "nl.datapeil.privacy.destruction.due");
    assertThat(order.certified(CERTIFICATE).reminders(ZONE)).isEmpty();
  }

  @Test
  void namesEverythingThatIsWrongWithACertificate() {
    var draft = new Certificate.Draft(-1L, "gisteren", null, "", "abc");

    var problem = catchThrowableOfType(ProblemException.class, draft::check);

    assertThat(problem.violations())
        .extracting(ProblemException.Violation::field)
        .containsExactly("rows", "destroyedAt", "by", "method", "sha256");
  }

  private static DestructionOrder order(boolean approvalNeeded) {
    var what = new OrderDraft.Checked("https://p.example/rules/1", "1", LocalDate.of(2019, 1, 31));
    return DestructionOrder.of(rule("P7Y", approvalNeeded), what, DUE);
  }

  private static RetentionRule rule(String period, boolean approvalNeeded) {
    return new RetentionRule(
        "Wmo",
        "https://p.example/activities/1",
        "https://c.example/datasets/1",
        period,
        Trigger.END_OF_CASE,
        null,
        approvalNeeded);
  }
}
