package nl.datapeil.privacy.assessment.definition.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Phrase;
import nl.datapeil.privacy.assessment.definition.form.Remark;
import nl.datapeil.privacy.assessment.definition.form.Task;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged.Accepted;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionReaderTest {
  private static final String HEAD =
      """
      name: Proef
      urn: urn:nl:proef
      version: "1.0"
      description: Een proef
      tasks:
      """;

  private static final String QUESTION =
      "  - {task: A, id: \"1\", type: [open_text], repeatable: false}\n";

  @ParameterizedTest
  @CsvSource({"prescan.yaml, 57", "dpia.yaml, 210", "iama.yaml, 137"})
  void readsTheDefinitionsOfMinBzk(String name, int tasks) {
    var definition = Forms.shared(name);

    assertThat(definition.allTasks()).hasSize(tasks);
  }

  @Test
  void bindsTheRolesOfFormsThatDoNotStateThem() {
    var definition = Forms.shared("dpia.yaml");

    assertThat(definition.role("residual-risk")).extracting(Task::id).containsExactly("17.1.4");
  }

  @Test
  void tellsAllThatIsWrongAtOnceWithTaskAndLine() {
    var judged =
        Forms.judged(
            HEAD
                + """
                  - {task: A, id: "1", type: [open_text], repeatable: false}
                  - {task: B, id: "1", type: [open_text], repeatable: false}
                  - task: C
                    id: "2"
                    type: [select_option]
                    repeatable: false
                  - task: D
                    id: "3"
                    type: [text_input]
                    repeatable: false
                    dependencies:
                      - {type: conditional, action: show, condition: {id: "9", operator: equals, value: x}}
                    calculation: {scoreKey: s, expression: "answers('1') +"}
                """);

    assertThat(judged).isInstanceOf(Refused.class);
    assertThat(((Refused) judged).errors())
        .extracting(Remark::at, Remark::line)
        .contains(
            tuple("task 1", 7),
            tuple("task 2", 8),
            tuple("task 3", 12),
            tuple("task 3: calculation: expression", 18));
    assertThat(((Refused) judged).errors())
        .extracting(error -> error.message().en())
        .anyMatch(text -> text.contains("Two tasks have the id 1"))
        .anyMatch(text -> text.contains("refers to task 9, which is not there"))
        .anyMatch(text -> text.contains("needs `options`"));
  }

  @Test
  void tellsTasksWhoseConditionsAskForEachOther() {
    var judged =
        Forms.judged(HEAD + conditional("1", "2") + conditional("2", "3") + conditional("3", "1"));

    assertThat(((Accepted) judged).remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.message().nl()).contains("1 → 2 → 3 → 1"));
  }

  @Test
  void tellsRolesThatNoTaskOfAnotherVersionHas() {
    var judged =
        Forms.judged(
            HEAD.replaceFirst("urn: .*", "urn: urn:nl:dpia")
                + """
                  - task: Restrisico
                    id: "18.1.4"
                    type: [text_input]
                    repeatable: false
                """);

    assertThat(((Accepted) judged).remarks())
        .extracting(remark -> remark.message().en())
        .anyMatch(text -> text.contains("`residual-risk`, which task 17.1.4 has"));
  }

  @Test
  void keepsWhatALaterVersionMayAdd() {
    var definition =
        Forms.of(
            HEAD.replace("tasks:", "futureRoot: {a: 1}\ntasks:")
                + """
                  - task: A
                    id: "1"
                    type: [slider]
                    repeatable: false
                    in_fria: true
                    dependencies: [{type: sometimes, of: "1"}]
                """);

    assertThat(definition.more()).containsKey("futureRoot");
    var task = definition.task("1").orElseThrow();
    assertThat(task.labels().more()).containsEntry("in_fria", true);
    assertThat(task.kind()).isEqualTo(TaskKind.OTHER);
  }

  @Test
  void readsEnglishBesideDutchAndRoles() {
    var definition =
        Forms.of(
            HEAD.replace("tasks:", "en: {name: Trial, description: A trial}\ntasks:")
                + """
                  - task: Kans
                    id: "1"
                    type: [select_option]
                    repeatable: false
                    role: risk-level
                    en: {task: Chance}
                    options: [{value: hoog, label: Hoog, en: {label: High}}, {value: laag}]
                """);

    var task = definition.role("risk-level").getFirst();
    assertThat(task.title()).isEqualTo(new Phrase("Kans", "Chance"));
    assertThat(task.title().in(Locale.ENGLISH)).isEqualTo("Chance");
    assertThat(task.answering().choices().getFirst().label().in(Locale.ENGLISH)).isEqualTo("High");
    assertThat(task.answering().choices().getLast().label().in(Locale.ENGLISH)).isEqualTo("laag");
    assertThat(definition.heading().name().in(Locale.of("nl"))).isEqualTo("Proef");
  }

  @Test
  void takesTheVersionOutOfAnOlderUrn() {
    var definition =
        Forms.of(
            HEAD.replace("urn:nl:proef", "urn:nl:proef:2.0").replace("version: \"1.0\"\n", "")
                + conditional("1", "").replaceAll("(?m)^    dependencies.*\\n", ""));

    assertThat(definition.urn()).isEqualTo("urn:nl:proef");
    assertThat(definition.version()).isEqualTo("2.0");
  }

  @Test
  void refusesAFileThatUnfoldsWithoutEnd() {
    var bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (var i = 1; i < 9; i++) {
      var before = ("*a" + (i - 1) + ",").repeat(10);
      bomb.append("a%d: &a%d [%s]%n".formatted(i, i, before.substring(0, before.length() - 1)));
    }

    assertThat(Forms.judged(bomb.toString())).isInstanceOf(Refused.class);
    assertThat(Forms.judged("a: &a [*a]")).isInstanceOf(Refused.class);
    assertThat(Forms.judged("[".repeat(500))).isInstanceOf(Refused.class);
    assertThat(Forms.judged("a: " + "x".repeat(2_100_000))).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "urn: x",
        "urn: urn:nl:",
        "version: \"1.2.3.4\"",
        "version: \"12345678901\"",
        "version: x"
      })
  void refusesWhatCannotIdentifyAForm(String line) {
    var key = line.substring(0, line.indexOf(':'));
    var head = HEAD.replaceAll("(?m)^" + key + ": .*$", line);

    assertThat(Forms.judged(head + QUESTION)).isInstanceOf(Refused.class);
    assertThat(Forms.judged(HEAD.replace("nl:proef", "nl" + ":1".repeat(9_000) + "!")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void neverBuildsWhatAFileNames() {
    var judged = Forms.judged("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://x\"]]");

    assertThat(judged).isInstanceOf(Refused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {"a: [1 ~ 1", "a: b: c ~ 1", "'' ~ 1"})
  void tellsTheLineOfWhatIsNoYaml(String text, int line) {
    var judged = Forms.judged(text);

    assertThat(((Refused) judged).errors().getFirst().line()).isGreaterThanOrEqualTo(line);
  }

  @Test
  void readsJsonTheSameWay() {
    var json =
        """
        {"name": "N", "urn": "urn:nl:j", "version": "1.0", "description": "D", "tasks": [
          {"task": "A", "id": "1", "type": ["radio_option"], "repeatable": false,
           "options": [{"value": true, "label": "Ja"}]}]}
        """;

    var judged =
        new DefinitionReader(Roles.builtIn())
            .read(json.getBytes(StandardCharsets.UTF_8), Format.JSON);

    assertThat(judged).isInstanceOf(Accepted.class);
    var choices = ((Accepted) judged).definition().task("1").orElseThrow().answering().choices();
    assertThat(choices.getFirst().value()).isEqualTo(true);
    assertThat(List.of(choices.getFirst().key())).containsExactly("true");
  }

  private static String conditional(String id, String on) {
    return """
      - task: T
        id: "%s"
        type: [open_text]
        repeatable: false
        dependencies: [{type: conditional, action: show, condition: {id: "%s", operator: equals, value: x}}]
    """
        .formatted(id, on);
  }
}
