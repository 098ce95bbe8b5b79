package nl.datapeil.privacy.activity.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.ActivityJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsDraftTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode draft = ActivityJson.draft();

  @Test
  void readsACompleteDraft() {
    var terms = check();

    assertThat(terms.legalBasis()).isEqualTo(LegalBasis.PUBLIC_TASK);
    assertThat(terms.dataset(ActivityJson.RESIDENTS)).isPresent();
  }

  @Test
  void fallsBackOnTheStrictestDefaults() {
    draft.remove(List.of("smallestGroup", "recordLevel"));

    var terms = check();

    assertThat(terms.smallestGroup()).isEqualTo(10);
    assertThat(terms.recordLevel()).isFalse();
  }

  @Test
  void namesEveryFieldThatIsMissing() {
    draft.removeAll();

    assertThat(wrongFields())
        .containsExactly(
            "name",
            "purpose",
            "legalBasis",
            "legalBasisReference",
            "controller",
            "dpoContact",
            "dataSubjectCategories",
            "personalDataCategories",
            "recipients",
            "thirdCountryTransfers",
            "retentionPeriod",
            "securityMeasures",
            "datasets",
            "reviewOn");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P5Y", "P1Y6M", "P18M", "P4W", "P30D", "P1Y2M3D"})
  void takesIsoPeriods(String period) {
    assertThat(check(draft.put("retentionPeriod", period)).retentionPeriod()).isEqualTo(period);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P", "5 jaar", "PT5H", "P5", "P-1Y", "5Y", "p5y"})
  void refusesOtherPeriods(String period) {
    draft.put("retentionPeriod", period);

    assertThat(wrongFields()).containsExactly("retentionPeriod");
  }

  @Test
  void wantsACoarsenessWithGeneraliseAndOnlyThen() {
    draft.withArray("datasets").removeAll().addObject().put("uri", "https://a.example/1");
    var columns = ((ObjectNode) draft.at("/datasets/0")).putArray("columns");
    columns.addObject().put("name", "a").put("treatment", "GENERALISE");
    columns.addObject().put("name", "b").put("treatment", "NONE").put("generaliseTo", "YEAR");

    assertThat(wrongFields())
        .containsExactly(
            "datasets[0].columns[0].generaliseTo", "datasets[0].columns[1].generaliseTo");
  }

  @Test
  void namesADatasetAndAColumnOnce() {
    draft.withArray("datasets").removeAll();
    for (var i = 0; i < 2; i++) {
      var dataset = draft.withArray("datasets").addObject().put("uri", "https://a.example/1");
      var columns = dataset.putArray("columns");
      columns.addObject().put("name", "a").put("treatment", "NONE");
      columns.addObject().put("name", "a").put("treatment", "PSEUDONYMISE");
    }

    assertThat(wrongFields())
        .containsExactly(
            "datasets[0].columns[1].name", "datasets[1].uri", "datasets[1].columns[1].name");
  }

  @Test
  void wantsTheLetterOfTheGround() {
    draft.put("specialCategoryGround", "omdat het moet");

    assertThat(wrongFields()).containsExactly("specialCategoryGround");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-01-2027", "2027-02-30", "soon", ""})
  void refusesOtherDates(String date) {
    draft.put("reviewOn", date);

    assertThat(wrongFields()).containsExactly("reviewOn");
  }

  private Terms check() {
    return check(draft);
  }

  private static Terms check(ObjectNode draft) {
    try {
      return JSON.treeToValue(draft, TermsDraft.class).check();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> wrongFields() {
    return catchThrowableOfType(ProblemException.class, this::check).violations().stream()
        .map(ProblemException.Violation::field)
        .toList();
  }
}
