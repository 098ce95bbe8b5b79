package nl.datapeil.privacy.assessment.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.deadline.WorkingDays;
import org.junit.jupiter.api.Test;

class ConsultationTest {
  private static final LocalDate ASKED = LocalDate.parse("2026-03-02");
  private static final LocalDate AFTER_KINGS_DAY = LocalDate.parse("2026-04-28");

  @Test
  void neverEndsOnADesignatedHoliday() {
    var consultation = submitted(ASKED);

    var due = consultation.dueOn(new WorkingDays(Set.of()));
    var dueAfterADesignatedDay = consultation.dueOn(new WorkingDays(Set.of(AFTER_KINGS_DAY)));

    assertThat(due).contains(AFTER_KINGS_DAY);
    assertThat(dueAfterADesignatedDay).contains(AFTER_KINGS_DAY.plusDays(1));
  }

  @Test
  void isExtendedWithinAMonthThatEndsOnAWorkingDayAndStandsStillWithTheClock() {
    var consultation = submitted(LocalDate.parse("2026-12-01"));
    var none = new WorkingDays(Set.of());
    var last = LocalDate.parse("2027-01-04");

    assertThat(consultation.mayBeExtended(last, none)).isTrue();
    assertThat(consultation.mayBeExtended(last.plusDays(1), none)).isFalse();

    consultation.suspend(LocalDate.parse("2026-12-10"));
    assertThat(consultation.mayBeExtended(last.plusDays(20), none)).isTrue();
    consultation.resume(LocalDate.parse("2026-12-20"));
    assertThat(consultation.mayBeExtended(LocalDate.parse("2027-01-11"), none)).isTrue();
    assertThat(consultation.mayBeExtended(LocalDate.parse("2027-01-12"), none)).isFalse();
  }

  @Test
  void hasNothingBeforeItsExtension() {
    var consultation = submitted(ASKED);
    consultation.extend(ASKED.plusDays(9));

    assertThat(consultation.lastEvent()).isEqualTo(ASKED.plusDays(9));
  }

  private static Consultation submitted(LocalDate on) {
    var draft = new ConsultationDraft.Checked(on, null);
    return new Consultation(Ids.next(), draft, new Person("sub-petra", "petra"), Instant.EPOCH);
  }
}
