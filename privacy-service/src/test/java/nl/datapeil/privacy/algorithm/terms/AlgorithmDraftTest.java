package nl.datapeil.privacy.algorithm.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.algorithm.AlgorithmJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlgorithmDraftTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Prefill OURS = Prefill.of("Gemeente Voorbeeld", "privacy@example.org");

  private final ObjectNode draft = AlgorithmJson.complete();

  @Test
  void hasNoGapsWhenComplete() {
    assertThat(check().gaps()).isEmpty();
    assertThat(check().status()).isEqualTo("DRAFT");
    assertThat(check().asPublished(true).status()).isEqualTo("PUBLISHED");
  }

  @Test
  void namesTheGapsThatStandInTheWayOfPublication() {
    draft.remove(List.of("description", "category", "beginMonth", "endMonth"));

    assertThat(check().gaps()).containsExactly("description", "category", "beginMonth", "endMonth");
  }

  @ParameterizedTest
  @CsvSource({
    "name, 101",
    "description, 351",
    "organisation, 101",
    "goal, 2501",
    "methods, 5001",
    "provider, 201"
  })
  void refusesWhatTheNationalRegisterFindsTooLong(String field, int length) {
    draft.put(field, "x".repeat(length));

    assertThat(wrongFields()).containsExactly(field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>vet</b>", "<p onclick=\"x()\">a</p>", "<script>x</script>", "<P CLASS=a>"})
  void refusesHtmlThatTheNationalRegisterDoesNotTake(String text) {
    draft.put("goal", text);

    assertThat(wrongFields()).containsExactly("goal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a < b en c > d", "<ul><li>een</li></ul>", "regel<br/>regel<br>", "<P>a</P>"})
  void takesTextAndPlainTags(String text) {
    draft.put("goal", text);

    assertThat(check().goal()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "website, http://gemeente.example",
    "sourceCode, git.example.org",
    "contact, bel maar",
    "beginMonth, 2024-13",
    "endMonth, jan 2026",
    "phase, ONGOING",
    "name, <b>naam</b>"
  })
  void refusesWrongValues(String field, String value) {
    draft.put(field, value);

    assertThat(wrongFields()).contains(field);
  }

  @Test
  void endsOnlyWhenRetiredAndNotBeforeItBegan() {
    draft.put("phase", "IN_USE");
    assertThat(wrongFields()).containsExactly("endMonth");

    draft.put("phase", "RETIRED").put("endMonth", "2024-01");
    assertThat(wrongFields()).containsExactly("endMonth");
  }

  @Test
  void putsItsFirstActivityFirst() {
    draft.put("activity", "https://privacy.example/processing-activities/2");

    assertThat(check().activities())
        .containsExactly(
            "https://privacy.example/processing-activities/2",
            "https://privacy.example/processing-activities/1");
  }

  private Algorithm check() {
    try {
      return JSON.treeToValue(draft, AlgorithmDraft.class).check(OURS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> wrongFields() {
    return catchThrowableOfType(ProblemException.class, this::check).violations().stream()
        .map(ProblemException.Violation::field)
        .distinct()
        .toList();
  }
}
