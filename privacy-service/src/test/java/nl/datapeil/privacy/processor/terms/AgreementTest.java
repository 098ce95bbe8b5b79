package nl.datapeil.privacy.processor.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.processor.ProcessorJson;
import nl.datapeil.privacy.processor.terms.Finding.Code;
import nl.datapeil.privacy.record.reminder.Reminder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final ObjectNode draft = ProcessorJson.agreement("https://privacy.example/processors/1");

  @Test
  void willDoWhenSignedCompleteAndInForce() {
    assertThat(check().findingsOn(TODAY)).isEmpty();
    assertThat(check().isInForceOn(TODAY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, NOT_YET_IN_FORCE",
    "2029-01-01, ENDED",
  })
  void holdsFromItsFirstDayToItsLast(LocalDate day, Code code) {
    assertThat(check().findingsOn(day)).extracting(Finding::code).containsExactly(code);
    assertThat(check().isInForceOn(day)).isFalse();
    assertThat(check().isInForceOn(LocalDate.of(2026, 1, 1))).isTrue();
    assertThat(check().isInForceOn(LocalDate.of(2028, 12, 31))).isTrue();
  }

  @Test
  void isNotInForceUnsigned() {
    draft.remove("signedOn");

    assertThat(check().isInForceOn(TODAY)).isFalse();
    assertThat(check().findingsOn(TODAY))
        .extracting(Finding::code)
        .containsExactly(Code.NOT_SIGNED);
  }

  @ParameterizedTest
  @EnumSource(Clause.class)
  void missesEachClauseOfTheLaw(Clause clause) {
    draft
        .withArray("stipulations")
        .removeIf(one -> one.get("clause").asText().equals(clause.name()));

    var findings = check().findingsOn(TODAY);

    assertThat(findings).extracting(Finding::clause).containsExactly(clause);
    assertThat(findings.getFirst().message().nl()).contains("art. 28 lid 3 onder ");
  }

  @ParameterizedTest
  @CsvSource({
    "ADEQUACY_DECISION, false",
    "STANDARD_CLAUSES, true",
    "BINDING_CORPORATE_RULES, true",
    "DEROGATION, false"
  })
  void wantsATransferAssessedThatRestsOnAContract(String mechanism, boolean assessed) {
    var transfer = draft.withArray("transfers").addObject();
    transfer
        .putObject("transfer")
        .put("recipient", "Acme Inc.")
        .put("country", "India")
        .put("mechanism", mechanism)
        .put("safeguards", "Versleuteld");

    assertThat(check().findingsOn(TODAY).isEmpty()).isEqualTo(!assessed);
    transfer.put("assessment", "https://privacy.example/assessments/1");
    assertThat(check().findingsOn(TODAY)).isEmpty();
  }

  @Test
  void tellsInTimeThatItEnds() {
    draft.put("remindDaysBefore", 30);

    assertThat(check().reminders(ZONE))
        .containsExactly(
            new Reminder(
                "nl.datapeil.privacy.agreement.ending", Instant.parse("2028-11-30T23:00:00Z")),
            new Reminder(
                "nl.datapeil.privacy.agreement.ended", Instant.parse("2028-12-31T23:00:00Z")));
    assertThat(check().due(ZONE)).isEqualTo(Instant.parse("2028-12-31T23:00:00Z"));
  }

  @Test
  void tellsNothingWithoutEnd() {
    draft.remove("validUntil");

    assertThat(check().reminders(ZONE)).isEmpty();
    assertThat(check().isInForceOn(LocalDate.of(2999, 1, 1))).isTrue();
  }

  @Test
  void namesEverythingThatIsWrong() {
    draft.put("validFrom", "2030-01-01").put("processor", "Acme").put("remindDaysBefore", 4_000);
    draft.withArray("stipulations").addObject().put("clause", "FREE_LUNCH");
    draft.withArray("transfers").addObject();

    var problem = catchThrowableOfType(ProblemException.class, this::check);

    assertThat(problem.violations())
        .extracting(ProblemException.Violation::field)
        .contains(
            "processor",
            "remindDaysBefore",
            "stipulations[8].clause",
            "stipulations[8].reference",
            "transfers[0].transfer.recipient",
            "validUntil");
  }

  private Agreement check() {
    try {
      return JSON.treeToValue(draft, AgreementDraft.class).check();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
