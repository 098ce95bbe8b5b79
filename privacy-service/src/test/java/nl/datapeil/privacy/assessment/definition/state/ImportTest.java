package nl.datapeil.privacy.assessment.definition.state;

import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.MAPPED;
import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.answers;
import static nl.datapeil.privacy.assessment.definition.state.ImportFixtures.imported;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.state.Import.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {
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

  @Test
  void keepsTheRowsOfTheOtherFormInAFileOfTheFirstSoftware() {
    var json =
        """
        {"taskState":{
           "mapped":{"taskInstances":{"1_a":{"taskId":"1"}}},
           "prescan":{"taskInstances":{"4.1_ab":{"taskId":"4.1"},"4.1_cd":{"taskId":"4.1"}}}},
         "answers":{
           "mapped":{"1_a":{"value":"x"}},
           "prescan":{"4.1_ab":{"value":"a"},"4.1_cd":{"value":"b"}}}}
        """;

    var state = imported(MAPPED, json).state().json();

    assertThat(state.at("/_prescanAnswers/4.1_ab/value").asText()).isEqualTo("a");
    assertThat(state.at("/taskState/prescan/taskInstances").size()).isEqualTo(2);
    assertThat(state.path("taskState").has("mapped")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[1]", "{\"a\":", "{\"answers\":3}", "{}", "{\"a\":1,\"a\":2}", "{} {}"})
  void tellsWhatIsNoFileOfAnswers(String json) {
    assertThat(Import.read(MAPPED, json)).isInstanceOf(Unreadable.class);
  }
}
