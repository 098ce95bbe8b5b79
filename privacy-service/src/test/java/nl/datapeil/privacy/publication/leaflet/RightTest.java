package nl.datapeil.privacy.publication.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.datapeil.privacy.ActivityJson;
import nl.datapeil.privacy.activity.terms.RetentionPeriod;
import nl.datapeil.privacy.activity.terms.Terms;
import nl.datapeil.privacy.activity.terms.TermsDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSENT | ACCESS RECTIFICATION ERASURE RESTRICTION PORTABILITY WITHDRAWAL_OF_CONSENT",
        "CONTRACT | ACCESS RECTIFICATION ERASURE RESTRICTION PORTABILITY",
        "LEGAL_OBLIGATION | ACCESS RECTIFICATION RESTRICTION",
        "VITAL_INTERESTS | ACCESS RECTIFICATION ERASURE RESTRICTION",
        "PUBLIC_TASK | ACCESS RECTIFICATION RESTRICTION OBJECTION",
        "LEGITIMATE_INTERESTS | ACCESS RECTIFICATION ERASURE RESTRICTION OBJECTION"
      })
  void dependsOnTheGround(String basis, String rights) {
    assertThat(Right.of(terms(basis, false)))
        .extracting(Right::name)
        .containsExactly((rights + " COMPLAINT").split(" ", -1));
  }

  @Test
  void comesWithAPersonWhereAComputerDecides() {
    assertThat(Right.of(terms("PUBLIC_TASK", true))).contains(Right.HUMAN_REVIEW);
  }

  @ParameterizedTest
  @EnumSource(Right.class)
  void isSaidInBothLanguages(Right right) {
    assertThat(right.text().nl()).startsWith("U mag ").endsWith(".");
    assertThat(right.text().en()).startsWith("You may ").endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "P5Y, 5 jaar, 5 years",
    "P1Y6M, 1 jaar en 6 maanden, 1 year and 6 months",
    "P1M, 1 maand, 1 month",
    "P4W, 4 weken, 4 weeks",
    "P1D, 1 dag, 1 day",
    "P0D, niet, not at all"
  })
  void saysAPeriodInWords(String period, String nl, String en) {
    assertThat(RetentionPeriod.words(period).nl()).isEqualTo(nl);
    assertThat(RetentionPeriod.words(period).en()).isEqualTo(en);
  }

  private static Terms terms(String basis, boolean automated) {
    var draft = ActivityJson.draft().put("legalBasis", basis);
    if (automated) {
      draft.putObject("explanation").put("automatedDecisions", "Toekenning zonder mens");
    }
    try {
      return new ObjectMapper().treeToValue(draft, TermsDraft.class).check();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
