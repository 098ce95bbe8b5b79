package nl.datapeil.privacy.assessment.definition.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.state.Import.Imported;
import nl.datapeil.privacy.assessment.definition.state.Import.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
  private static final Definition MAPPED = Forms.of(Forms.MAPPED);

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
  void writesAHealthyFileAsItWasRead() {
    var json =
        """
        {"$schema":"x","metadata":{"urn":"urn:nl:mapped:1.0","createdAt":"2026-01-01T00:00:00Z","n":1.50,"e":1E+2},\
        "answers":{"0":{"value":"é","lastEditedAt":"2026-01-01T00:00:00Z","by":[1,{"a":null}]},\
        "3.1":[{"_index":4,"3.1.1":{"value":"A"}},{"_index":2,"3.1.1":{"value":"B"}}],\
        "5.1.1[2]":{"value":"los"},"x.9":{"value":[]},"__proto__":{"value":"x"}},"_prescanAnswers":{"b":0.10}}\
        """;

    var imported = imported(MAPPED, json);

    assertThat(imported.state().write()).isEqualTo(json);
    assertThat(imported.healed()).isEmpty();
    assertThat(imported.remarks()).extracting(Remark::at).containsExactly("x.9", "__proto__");
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
  void takesOutOnlyWhatNoDatabaseHolds() {
    var json =
        answers(
            """
            "0":{"value":"a\\u0000b \\ud83d \\ud83d\\ude00","n":1E+131073,"m":1.50}\
            """);

    var imported = imported(MAPPED, json);

    assertThat(imported.healed()).extracting(Remark::at).containsExactly("$");
    assertThat(imported.state().answer("0").orElseThrow().texts())
        .containsExactly("ab \uFFFD \uD83D\uDE00");
    assertThat(imported.state().json().at("/answers/0/n").isTextual()).isTrue();
    assertThat(imported.state().write()).contains("1.50");
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

  @Test
  void refusesMoreRowsThanAnybodyFills() {
    var rows =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "{\"_index\":" + i + "}")
            .collect(Collectors.joining(","));

    assertThat(Import.read(MAPPED, answers("\"3.1\":[" + rows + "]")))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void unwrapsAnswersThatWereWrappedPerForm() {
    var json =
        """
        {"metadata":{"savedAt":"2025-01-01T00:00:00Z"},
         "taskState":{"mapped":{"completedRootTaskIds":["3"]}},
         "answers":{"mapped":{"0":{"value":"a"},"3.1.1[1]":{"value":"B"}},"dpia":{"1":{"value":"z"}}}}
        """;

    var imported = imported(MAPPED, json);

    assertThat(imported.state().answer("0").orElseThrow().texts()).containsExactly("a");
    assertThat(imported.state().answer("3.1.1", 1).orElseThrow().texts()).containsExactly("B");
    assertThat(imported.state().completedTasks()).containsExactly("3");
    assertThat(imported.state().json().at("/_dpiaAnswers/1/value").asText()).isEqualTo("z");
  }

  @Test
  void givesTheNamedInstancesOfTheFirstFormTheirRows() {
    var json =
        """
        {"metadata":{"savedAt":"2025-01-01T00:00:00Z","activeNamespace":"mapped"},
         "taskState":{"mapped":{"taskInstances":{
           "3_a":{"id":"3_a","taskId":"3","parentInstanceId":null},
           "3.1_z":{"id":"3.1_z","taskId":"3.1","parentInstanceId":"3_a"},
           "3.1.1_q":{"id":"3.1.1_q","taskId":"3.1.1","parentInstanceId":"3.1_z"},
           "3.1_b":{"id":"3.1_b","taskId":"3.1","parentInstanceId":"3_a"},
           "3.1.1_c":{"id":"3.1.1_c","taskId":"3.1.1","parentInstanceId":"3.1_b"},
           "5.1_k":{"id":"5.1_k","taskId":"5.1","parentInstanceId":null,"mappedFromInstanceId":"3.1.1_c"},
           "5.1.1_l":{"id":"5.1.1_l","taskId":"5.1.1","parentInstanceId":"5.1_k"}}}},
         "answers":{"mapped":{
           "3.1.1_q":{"value":"eerste","timestamp":"2025-01-01T10:00:00Z"},
           "3.1.1_c":{"value":"tweede","timestamp":"2025-01-01T10:00:00Z"},
           "5.1.1_l":{"value":"doel van tweede","timestamp":"2025-01-01T10:00:00Z","note":"n"},
           "weg_x":{"value":"onbekend"}}}}
        """;

    var state = imported(MAPPED, json).state();

    assertThat(state.answer("3.1.1", 0).orElseThrow().texts()).containsExactly("eerste");
    assertThat(state.answer("3.1.1", 1).orElseThrow().texts()).containsExactly("tweede");
    assertThat(state.answer("5.1.1", 1).orElseThrow().texts()).containsExactly("doel van tweede");
    assertThat(state.answer("5.1.1", 1).orElseThrow().lastEditedAt()).startsWith("2025");
    assertThat(state.json().toString()).contains("\"note\":\"n\"", "onbekend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[1]", "{\"a\":", "{\"answers\":3}", "{}", "{\"a\":1,\"a\":2}", "{} {}"})
  void tellsWhatIsNoFileOfAnswers(String json) {
    assertThat(Import.read(MAPPED, json)).isInstanceOf(Unreadable.class);
  }

  private static String answers(String members) {
    return "{\"metadata\":{\"urn\":\"urn:nl:mapped:1.0\"},\"answers\":{" + members + "}}";
  }

  private static Imported imported(Definition definition, String json) {
    assertThat(Import.read(definition, json)).isInstanceOf(Imported.class);
    return (Imported) Import.read(definition, json);
  }

  private static State sound(String json) {
    return ((State.Read.Sound) State.parse(json)).state();
  }

  private static List<String> texts(State state) {
    return state.answers().stream().flatMap(a -> a.texts().stream()).sorted().toList();
  }
}
