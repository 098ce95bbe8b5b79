package nl.datapeil.privacy.breach.terms;

import static nl.datapeil.privacy.breach.terms.BreachFixtures.DISCOVERED;
import static nl.datapeil.privacy.breach.terms.BreachFixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.breach.BreachJson;
import org.junit.jupiter.api.Test;

class FactsDraftTest {
  private final ObjectNode draft = BreachJson.complete(DISCOVERED);

  @Test
  void isAwareFromTheDiscoveryUnlessSaidOtherwise() {
    assertThat(BreachFixtures.facts(draft).awareAt()).isEqualTo(DISCOVERED);
    assertThat(BreachFixtures.facts(draft.put("awareAt", NOW.toString())).awareAt()).isEqualTo(NOW);
  }

  @Test
  void namesAllThatMustBeThere() {
    draft.removeAll();

    assertThat(wrongFields())
        .containsExactly("discoveredAt", "title", "summary", "nature", "incident");
  }

  @Test
  void refusesTimesAndNumbersThatCannotBe() {
    draft
        .put("startedAt", NOW.toString())
        .put("endedAt", DISCOVERED.minusSeconds(60).toString())
        .put("awareAt", NOW.plusSeconds(1).toString())
        .put("ongoing", true)
        .put("subjectsMax", 1);

    assertThat(wrongFields())
        .containsExactlyInAnyOrder("awareAt", "startedAt", "endedAt", "ongoing", "subjectsMax");
  }

  @Test
  void wantsToKnowWhyAScoreIsCorrected() {
    draft
        .withObject("impact")
        .withArray("data")
        .addObject()
        .put("type", "SIMPLE")
        .put("correction", 9);

    assertThat(wrongFields()).containsExactly("impact.data[1].correction", "impact.data[1].why");
  }

  private List<String> wrongFields() {
    return catchThrowableOfType(ProblemException.class, () -> BreachFixtures.facts(draft))
        .violations()
        .stream()
        .map(ProblemException.Violation::field)
        .toList();
  }
}
