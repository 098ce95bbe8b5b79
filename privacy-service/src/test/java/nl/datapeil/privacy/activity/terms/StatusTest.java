package nl.datapeil.privacy.activity.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatusTest {
  private static final LocalDate REVIEW_ON = LocalDate.of(2027, 1, 31);

  @Test
  void holdsThroughItsReviewDateAndExpiresTheDayAfter() {
    assertThat(Status.of(true, true, false, REVIEW_ON, REVIEW_ON)).isEqualTo(Status.APPROVED);
    assertThat(Status.of(true, true, false, REVIEW_ON, REVIEW_ON.plusDays(1)))
        .isEqualTo(Status.EXPIRED);
  }

  @Test
  void isADraftUntilAdvisedAndAdvisedUntilApproved() {
    assertThat(Status.of(false, false, false, REVIEW_ON, REVIEW_ON)).isEqualTo(Status.DRAFT);
    assertThat(Status.of(true, false, false, REVIEW_ON, REVIEW_ON)).isEqualTo(Status.ADVISED);
  }

  @Test
  void cannotExpireBeforeItIsApproved() {
    assertThat(Status.of(true, false, false, REVIEW_ON, REVIEW_ON.plusYears(1)))
        .isEqualTo(Status.ADVISED);
  }

  @Test
  void staysWithdrawnWhateverTheDate() {
    assertThat(Status.of(true, true, true, REVIEW_ON, REVIEW_ON)).isEqualTo(Status.WITHDRAWN);
    assertThat(Status.of(true, true, true, REVIEW_ON, REVIEW_ON.plusDays(1)))
        .isEqualTo(Status.WITHDRAWN);
  }
}
