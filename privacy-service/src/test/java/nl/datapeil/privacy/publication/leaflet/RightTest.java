package nl.datapeil.privacy.publication.leaflet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import nl.datapeil.privacy.ActivityJson;
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
