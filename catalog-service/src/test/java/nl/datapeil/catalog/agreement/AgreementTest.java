package nl.datapeil.catalog.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.kit.id.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
  private static final LocalDate LAST = LocalDate.parse("2026-03-31");

  @Test
  void isInForceFromItsFirstToItsLastDayOnceSigned() {
    var agreement = draft(LAST);

    assertThat(agreement.stateOn(FIRST)).isEqualTo(AgreementState.DRAFT);
    agreement.sign(FIRST.minusDays(9), "sanne", NOW);

    assertThat(agreement.stateOn(FIRST.minusDays(1))).isEqualTo(AgreementState.PLANNED);
    assertThat(agreement.stateOn(FIRST)).isEqualTo(AgreementState.IN_FORCE);
    assertThat(agreement.stateOn(LAST)).isEqualTo(AgreementState.IN_FORCE);
    assertThat(agreement.stateOn(LAST.plusDays(1))).isEqualTo(AgreementState.EXPIRED);
  }

  @Test
  void lastsWithoutALastDay() {
    var agreement = draft(null);
    agreement.sign(FIRST, "sanne", NOW);

    assertThat(agreement.stateOn(FIRST.plusYears(50))).isEqualTo(AgreementState.IN_FORCE);
  }

  @Test
  void isSignedAndTerminatedOnce() {
    var agreement = draft(LAST);

    assertThat(agreement.terminate(FIRST, "te vroeg", "sanne", NOW)).isFalse();
    assertThat(agreement.sign(FIRST, "sanne", NOW)).isTrue();
    assertThat(agreement.sign(FIRST, "sanne", NOW)).isFalse();
    assertThat(agreement.terminate(FIRST, "klaar", "sanne", NOW)).isTrue();
    assertThat(agreement.terminate(FIRST, "klaar", "sanne", NOW)).isFalse();
    assertThat(agreement.stateOn(FIRST)).isEqualTo(AgreementState.TERMINATED);
  }

  private static Agreement draft(@Nullable LocalDate until) {
    var draft =
        new AgreementDraft(
            "Kolken", Ids.next(), "Samen", null, null, null, null, FIRST, until, List.of());
    return new Agreement(Ids.next(), draft, List.of(), "sanne", NOW);
  }
}
