package nl.datapeil.privacy.assessment.definition.state;

import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.MAPPED;
import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.answers;
import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.imported;
import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import org.junit.jupiter.api.Test;

/// Rows that other software lost, doubled or left behind.
class HealingTest {
  @Test
  void healsTheStateThatAReloadMultiplied() {
    var dpia = Forms.shared("dpia.yaml");
    var json =
        Forms.sharedText("standards/privacy/testcases/par-dpia-form/issue-21-prod-state.json");

    var imported = imported(dpia, json);

    for (var task : List.of("5.1", "6.1", "7.1", "8.1", "9.1", "10.1", "11.1", "13.1")) {
      assertThat(imported.state().rows(task)).as(task).containsExactly(0, 1, 2);
      assertThat(imported.state().rows(task + ".1")).as(task).containsExactly(0, 1, 2);
      assertThat(imported.state().json().at("/answers").path(task)).hasSize(3);
    }
    assertThat(imported.state().rows("2.1")).hasSize(14);
    assertThat(imported.healed()).hasSize(16);
    assertThat(texts(imported.state())).isEqualTo(texts(sound(json)));
    assertThat(imported(dpia, imported.state().write()).healed()).isEmpty();
  }

  @Test
  void numbersRowsThatLostTheirNumber() {
    var json =
        answers(
            """
            "3.1":[{"3.1.1":{"value":"A"}},{"_index":"1","3.1.1":{"value":"B"}},\
            {"_index":-4,"3.1.1":{"value":"C"}},{"_index":0,"3.1.1":{"value":"D"}}]\
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.healed()).extracting(Remark::at).containsExactly("task 3.1");
    assertThat(imported.state().answers("3.1.1"))
        .extracting(answer -> answer.row() + " " + answer.texts().getFirst())
        .containsExactly("0 D", "1 B", "2 A", "3 C");
  }

  @Test
  void keepsEveryTextOfRowsThatHaveNoCounterpart() {
    var json =
        answers(
            """
            "3.1":[{"_index":0,"3.1.1":{"value":"A"}},{"_index":1,"3.1.1":{"value":"B"}}],
            "5.1":[{"_index":0,"5.1.1":{"value":"doel A"}},{"_index":7},
                   {"_index":8,"5.1.1":{"value":"doel A","lastEditedAt":"later"}},
                   {"_index":9,"5.1.1":{"value":"eigen tekst"}},{"_index":10,"5.1.1":{"value":""}}]
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.state().rows("5.1")).containsExactly(0, 1, 9);
    assertThat(imported.state().answer("5.1.1", 9).orElseThrow().texts())
        .containsExactly("eigen tekst");
    assertThat(imported.healed())
        .extracting(remark -> remark.message().nl())
        .anyMatch(text -> text.contains("Rij(en) 9"))
        .anyMatch(text -> text.contains("5 rijen werden er 3"));
  }

  @Test
  void leavesFewerRowsThanTheSourceAlone() {
    var json =
        answers(
            """
            "3.1":[{"_index":0,"3.1.1":{"value":"A"}},{"_index":1,"3.1.1":{"value":"B"}}],
            "5.1":[{"_index":1,"5.1.1":{"value":"doel B"}}]
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.healed()).isEmpty();
    assertThat(imported.state().rows("5.1")).containsExactly(1);
  }

  @Test
  void keepsARowWithinARowThatSomebodyAdded() {
    var json =
        answers(
            """
            "3.1":[{"_index":0,"3.1.1":{"value":"A"}}],
            "6.1":[{"_index":0},{"_index":1}],
            "6.1.1":[{"_index":0,"6.1.1.1":{"value":"Gemeente"}},{"_index":1},
                     {"_index":2,"6.1.1.1":{"value":"Gemeente"}}],
            "7.1":[{"_index":0},{"_index":1},{"_index":2},{"_index":3}]
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.state().rows("6.1")).containsExactly(0);
    assertThat(imported.state().rows("6.1.1")).containsExactly(0, 2);
    assertThat(imported.state().rows("7.1")).containsExactly(0, 2);
  }

  @Test
  void mendsRowsThatShareANumber() {
    var json =
        answers(
            """
            "3.1":[{"_index":0,"3.1.1":{"value":"A"}},{"_index":0},{"_index":0,"3.1.1":{"value":"A"}},
                   {"_index":0,"3.1.1":{"value":"B"}},{"_index":0,"extra":{"value":"C"}}]
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.state().answers("3.1.1"))
        .extracting(answer -> answer.texts().getFirst())
        .containsExactly("A", "B");
    assertThat(imported.state().answer("extra", 0)).isPresent();
  }

  @Test
  void healsHundredsOfCopiesInAnyForm() {
    var copies =
        IntStream.rangeClosed(0, 568)
            .mapToObj(i ->
                "{\"_index\":%d,\"5.1.1\":{\"value\":\"doel %d\",\"lastEditedAt\":\"%d\"}}"
                    .formatted(i, i % 3, i))
            .collect(Collectors.joining(","));
    var json =
        answers(
            """
            "3.1":[{"_index":0},{"_index":1},{"_index":2}],"5.1":[%s]
            """
                .formatted(copies));

    var imported = imported(MAPPED, json);

    assertThat(imported.state().rows("5.1")).containsExactly(0, 1, 2);
    assertThat(texts(imported.state())).containsExactly("doel 0", "doel 1", "doel 2");
  }

  private static State sound(String json) {
    return ((State.Read.Sound) State.parse(json)).state();
  }
}
