package nl.datapeil.privacy.assessment.definition.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Place;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {
  private static final String HEAD =
      """
      name: Proef
      urn: urn:nl:proef
      version: "1.0"
      description: Een proef
      tasks:
        - {task: Vraag, id: "1", type: [checkbox_option], repeatable: false, required_status: true}
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "equals ~ true ~ show ~ \"true\" ~ true",
        "equals ~ true ~ show ~ \"TRUE\" ~ true",
        "equals ~ true ~ show ~ \"false\" ~ false",
        "equals ~ true ~ show ~ null ~ false",
        "equals ~ false ~ show ~ \"false\" ~ true",
        "equals ~ false ~ show ~ null ~ false",
        "equals ~ hoog ~ show ~ [\"hoog\"] ~ false",
        "equals ~ hoog ~ show ~ \"hoog\" ~ true",
        "equals ~ hoog ~ hide ~ \"hoog\" ~ false",
        "equals ~ hoog ~ hide ~ null ~ true",
        "contains ~ b ~ show ~ [\"a\",\"b\"] ~ true",
        "contains ~ x ~ show ~ [\"a\",\"b\"] ~ false",
        "contains ~ a ~ show ~ \"a\" ~ true",
        "contains ~ a ~ show ~ \"ab\" ~ false",
        "contains ~ \"'a: b'\" ~ show ~ [\"a: b\"] ~ true",
        "any ~ x ~ show ~ null ~ true",
        "all ~ [a, b] ~ show ~ [\"b\",\"a\",\"c\"] ~ true",
        "all ~ [a, b] ~ show ~ [\"a\"] ~ false",
      })
  void showsATaskWhileItsConditionHolds(
      String operator, String value, String action, String answer, boolean shown) {
    var definition =
        Forms.of(
            HEAD
                + """
                  - task: Groep
                    id: "2"
                    type: [task_group]
                    repeatable: false
                    dependencies:
                      - {type: conditional, action: %s, condition: {id: "1", operator: %s, value: %s}}
                    tasks:
                      - {task: Binnen, id: "2.1", type: [open_text], repeatable: false}
                """
                    .formatted(action, operator, value));

    var outcome = of(definition, "\"1\":{\"value\":" + answer + "}");

    assertThat(outcome.visible().contains(new Place("2.1", null))).isEqualTo(shown);
    assertThat(outcome.progress().getLast().questions()).isEqualTo(shown ? 1 : 0);
  }

  @Test
  void takesTheFirstRuleThatHoldsAndTheFirstLevelThatHolds() {
    var definition =
        Forms.of(
            HEAD.replace(
                    "required_status: true",
                    "calculation: {scoreKey: n, expression: \"answers('1') | count\", riskScore:"
                        + " [{when: \"n > 1\", value: 3}, {when: \"n > 0\", value: 1}]}")
                + """
                assessments:
                  - id: B
                    levels:
                      - level: required
                        expression: "criteria.many && criteria.never != true"
                        result: Moet
                        en: {result: Must}
                        criteria:
                          - {id: many, expression: "scores.n > 2", explanation: veel, en: {explanation: many}}
                          - {id: never, expression: "nonsense.x > 1", explanation: nooit}
                      - {level: recommended, expression: "scores.n == 1", result: Mag, explanation: Omdat}
                  - id: A
                    levels:
                      - {level: noted, expression: "true", result: Altijd}
                """);

    var two = of(definition, "\"1\":{\"value\":[\"x\",\"y\"]}");
    var one = of(definition, "\"1\":{\"value\":[\"x\"]}");
    var none = of(definition, "\"1\":{\"value\":\"\"}");

    assertThat(two.scores()).containsEntry("n", 3d);
    assertThat(two.conclusions()).extracting(Conclusion::id).containsExactly("A", "B");
    assertThat(two.conclusions().getLast().result().in(Locale.ENGLISH)).isEqualTo("Must");
    assertThat(two.conclusions().getLast().explanation().nl())
        .isEqualTo("Een B is verplicht omdat:\n• veel");
    assertThat(one.conclusions().getLast().explanation().nl()).isEqualTo("Omdat");
    assertThat(none.scores()).isEmpty();
    assertThat(none.conclusions()).extracting(Conclusion::calledFor).containsExactly(false);
  }

  @Test
  void tellsOfRulesThatFailAndGoesOn() {
    var definition =
        Forms.of(
            HEAD
                + """
                assessments:
                  - id: X
                    levels:
                      - {level: required, expression: "answers('9')[0] == 1", result: R}
                      - {level: recommended, expression: "true", result: R}
                  - id: Y
                    levels:
                      - level: required
                        expression: "true"
                        result: R
                        criteria: [{id: c, expression: "answers('9')[0]", explanation: e}]
                """);

    var outcome = of(definition, "");

    assertThat(outcome.conclusions()).extracting(Conclusion::id).containsExactly("Y");
    assertThat(outcome.remarks()).hasSize(2);
  }

  @Test
  void repeatsTasksWithTheirSourceAndNamesTheirRows() {
    var outcome =
        of(
            Forms.of(Forms.MAPPED),
            """
            "3.1":[{"_index":0,"3.1.1":{"value":"Bijstand"}},{"_index":2,"3.1.1":{"value":"Zorg"}}],
            "6.1.1":[{"_index":5,"6.1.1.1":{"value":"SVB"}}]
            """);

    assertThat(rows(outcome, "5.1")).containsExactly("0 Doel van Bijstand", "2 Doel van Zorg");
    assertThat(rows(outcome, "7.1"))
        .containsExactly("0 Belangen 1", "2 Belangen 3", "5 Belangen 6");
    assertThat(rows(outcome, "3.1")).containsExactly("0 Verwerking Bijstand", "2 Verwerking Zorg");
    assertThat(outcome.choices()).containsEntry("5.1.2", List.of("Bijstand", "Zorg"));
    assertThat(outcome.visible()).contains(new Place("5.1.1", 2), new Place("7.1.1", 5));
  }

  @Test
  void ranksTheHighestAnswerToARole() {
    var definition =
        Forms.of(
            HEAD
                + """
                  - task: Rest
                    id: "2"
                    type: [task_group]
                    repeatable: true
                    tasks:
                      - task: Niveau
                        id: "2.1"
                        type: [select_option]
                        repeatable: false
                        role: residual-risk
                        options: [{value: laag}, {value: midden}, {value: hoog}]
                """);
    var state =
        state(
            "\"2\":[{\"_index\":0,\"2.1\":{\"value\":\"laag\"}},{\"_index\":1,\"2.1\":{\"value\":\"hoog\"}}]");

    var highest = Outcomes.highest(definition, state, "residual-risk").orElseThrow();

    assertThat(highest.choice().key()).isEqualTo("hoog");
    assertThat(highest.rank()).isEqualTo(highest.of()).isEqualTo(3);
    assertThat(highest.isHigh()).isTrue();
    assertThat(Outcomes.highest(definition, state(""), "residual-risk")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{value: laag}, {value: midden}, {value: hoog}, {value: zeer hoog} | hoog | true",
        "{value: laag}, {value: midden}, {value: hoog}, {value: zeer hoog} | midden | false",
        "{value: 1}, {value: 2}, {value: 3} | 2 | false",
        "{value: 1}, {value: 2}, {value: 3} | 3 | true"
      })
  void readsFromTheChoicesWhatIsHigh(String options, String answer, boolean high) {
    assertThat(rest(options, "", answer).isHigh()).isEqualTo(high);
  }

  @Test
  void believesAFormThatSaysWhatIsHigh() {
    var options = "{value: 1}, {value: 2}, {value: 3}";

    assertThat(rest(options, "highFrom: 2,", "2").isHigh()).isTrue();
    assertThat(rest(options, "highFrom: 2,", "1").isHigh()).isFalse();
  }

  private static Rank rest(String options, String more, String answer) {
    var definition =
        Forms.of(
            HEAD
                + "  - {task: Rest, id: '2', type: [select_option], repeatable: false, "
                + more
                + " role: residual-risk, options: ["
                + options
                + "]}\n");
    var state = state("\"2\":{\"value\":\"" + answer + "\"}");
    return Outcomes.highest(definition, state, "residual-risk").orElseThrow();
  }

  private static List<String> rows(Outcome outcome, String task) {
    return outcome.rows().stream()
        .filter(row -> row.task().equals(task))
        .map(row -> row.row() + " " + row.label().nl())
        .toList();
  }

  private static Outcome of(Definition definition, String answers) {
    return Outcomes.of(definition, state(answers));
  }

  private static State state(String answers) {
    var read = State.parse("{\"answers\":{" + answers + "}}");
    return ((State.Read.Sound) read).state();
  }
}
