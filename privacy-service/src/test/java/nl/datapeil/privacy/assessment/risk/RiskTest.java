package nl.datapeil.privacy.assessment.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.assessment.risk.RiskDraft.MeasureDraft;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskTest {
  private static final UUID ID = new UUID(0, 1);

  @ParameterizedTest
  @CsvSource({
    "1, 1, LOW",
    "2, 2, LOW",
    "1, 5, MEDIUM",
    "3, 3, MEDIUM",
    "2, 5, HIGH",
    "4, 4, HIGH",
    "4, 5, VERY_HIGH",
    "5, 5, VERY_HIGH"
  })
  void weighsChanceAgainstImpact(int chance, int impact, Level level) {
    assertThat(Level.of(chance, impact)).isEqualTo(level);
    assertThat(Level.of(impact, chance)).isEqualTo(level);
  }

  @Test
  void countsTheWholeRiskAsLongAsNobodySaidWhatIsLeft() {
    var risk = draft(5, 4, null, null).check(ID, Set.of(), UUID::randomUUID);
    var mitigated = draft(5, 4, 1, 4).check(ID, Set.of(), UUID::randomUUID);

    assertThat(risk.residualLevel()).isEqualTo(Level.VERY_HIGH);
    assertThat(mitigated.residualLevel()).isEqualTo(Level.LOW);
    assertThat(mitigated.level()).isEqualTo(Level.VERY_HIGH);
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    var measures = List.of(new MeasureDraft(ID.toString(), "", null, "tomorrow"));
    var draft = new RiskDraft(null, " ", 0, 6, measures, 3, null);

    assertThatThrownBy(() -> draft.check(ID, Set.of(), UUID::randomUUID))
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .satisfies(problem ->
            assertThat(problem.violations())
                .extracting(ProblemException.Violation::field)
                .contains(
                    "description",
                    "source",
                    "chance",
                    "impact",
                    "measures[0].id",
                    "measures[0].description",
                    "measures[0].dueOn",
                    "residualImpact"));
  }

  @Test
  void keepsTheIdsOfMeasuresThatWereThere() {
    var measure = new UUID(0, 7);
    var sent = List.of(new MeasureDraft(measure.toString(), "Pseudonimiseren", null, null));
    var draft = new RiskDraft("a", "b", 1, 1, sent, null, null);

    var risk = draft.check(ID, Set.of(measure), UUID::randomUUID);

    assertThat(risk.measures()).extracting(Measure::id).containsExactly(measure);
  }

  @Test
  void showsWhereRisksAreAndWhereTheyEndUp() {
    var risk = draft(5, 4, 1, 4).check(ID, Set.of(), UUID::randomUUID);

    var cells = Matrix.of(List.of(risk)).cells();

    assertThat(cells).hasSize(25);
    assertThat(cells.getFirst().level()).isEqualTo(Level.VERY_HIGH);
    assertThat(cells)
        .filteredOn(cell -> cell.chance() == 5 && cell.impact() == 4)
        .singleElement()
        .satisfies(cell -> assertThat(cell.risks()).containsExactly(ID));
    assertThat(cells)
        .filteredOn(cell -> cell.residualRisks().contains(ID))
        .singleElement()
        .satisfies(cell -> assertThat(cell.chance()).isEqualTo(1));
  }

  private static RiskDraft draft(
      int chance, int impact, @Nullable Integer residual, @Nullable Integer after) {
    return new RiskDraft("Herleiding", "Kleine groepen", chance, impact, null, residual, after);
  }
}
