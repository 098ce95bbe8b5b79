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
    var draft = new ConsultationDraft.Checked(ASKED, null);
    var consultation =
        new Consultation(Ids.next(), draft, new Person("sub-petra", "petra"), Instant.EPOCH);

    var due = consultation.dueOn(new WorkingDays(Set.of()));
    var dueAfterADesignatedDay = consultation.dueOn(new WorkingDays(Set.of(AFTER_KINGS_DAY)));

    assertThat(due).contains(AFTER_KINGS_DAY);
    assertThat(dueAfterADesignatedDay).contains(AFTER_KINGS_DAY.plusDays(1));
  }
}
