package nl.datapeil.privacy.assessment.definition.outcome;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.RowScore;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DpiaOutcomesTest {
  private static final Definition DPIA = dpia();

  @ParameterizedTest
  @CsvSource({
    "LOW, LOW, 1",
    "LOW, MEDIUM, 1",
    "LOW, HIGH, 2",
    "MEDIUM, LOW, 1",
    "MEDIUM, MEDIUM, 2",
    "MEDIUM, HIGH, 3",
    "HIGH, LOW, 2",
    "HIGH, MEDIUM, 3",
    "HIGH, HIGH, 3"
  })
  void calculatesTheLevelOfEachRiskFromChanceAndImpact(String chance, String impact, double level) {
    var state =
        state(
            """
            '16.1':[
              {'_index':0,'16.1.1':{'value':'Lek'},'16.1.3':{'value':'LOW'}},
              {'_index':1,'16.1.1':{'value':'Stempel'},'16.1.3':{'value':'%s'},'16.1.5':{'value':'%s'}}]
            """
                .formatted(chance, impact));

    var outcome = Outcomes.of(DPIA, state);

    assertThat(outcome.rowScores())
        .contains(new RowScore("16.1.7", 0, 0), new RowScore("16.1.7", 1, level));
    assertThat(outcome.remarks()).isEmpty();
  }

  @Test
  void asksForPriorConsultationWhenAnyResidualRiskIsHigh() {
    var state =
        state(
            "'16.1':[{'_index':0,'16.1.1':{'value':'Lek'}},{'_index':1,'16.1.1':{'value':'Stempel'}}],"
                + "'17.2':[{'_index':0,'17.2.1':{'value':'LOW'},'17.2.2':{'value':'HIGH'}},"
                + "{'_index':1,'17.2.1':{'value':'HIGH'},'17.2.2':{'value':'MEDIUM'}}]");

    var highest = Outcomes.highest(DPIA, state, "residual-risk").orElseThrow();

    assertThat(highest.choice().key()).isEqualTo("HIGH");
    assertThat(highest.rank()).isEqualTo(highest.of()).isEqualTo(3);
    assertThat(highest.isHigh()).isTrue();
    assertThat(Outcomes.of(DPIA, state).conclusions())
        .extracting(Conclusion::id)
        .containsExactly("PRIOR_CONSULTATION");
  }

  @Test
  void stopsWhenOneOfSeveralRowsHasNoException() {
    var state =
        state(
            "'12.1.1':{'value':'true'},'12.1.2':[{'_index':0,'12.1.2.5':{'value':'CARE'}},"
                + "{'_index':1,'12.1.2.5':{'value':'NONE'}}]");

    var conclusion = Outcomes.of(DPIA, state).conclusions().getFirst();

    assertThat(conclusion.id()).isEqualTo("STOP");
    assertThat(conclusion.explanation().nl())
        .startsWith("Zo mag de verwerking niet, omdat:\n• voor bijzondere gegevens")
        .endsWith("\nPas het voorstel aan of stop ermee.");
    assertThat(conclusion.explanation().en())
        .startsWith("The processing is not allowed like this, because:\n• no exception");
  }

  private static State state(String answers) {
    var json = "{'answers':{" + answers + "}}";
    return ((State.Read.Sound) State.parse(json.replace('\'', '"'))).state();
  }

  private static Definition dpia() {
    try (var in = DpiaOutcomesTest.class.getResourceAsStream("/assessments/dpia.yaml")) {
      return Forms.of(new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
