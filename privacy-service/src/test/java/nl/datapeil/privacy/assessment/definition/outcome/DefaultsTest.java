package nl.datapeil.privacy.assessment.definition.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DefaultsTest {
  private static final Instant NOW = Instant.parse("2027-01-31T12:00:00Z");
  private static final Definition FORM =
      Forms.of(
          """
          name: Proef
          urn: urn:nl:proef
          version: "1.0"
          description: Een proef
          tasks:
            - {task: Land, id: "1", type: [text_input], repeatable: false, defaultValue: Nederland}
            - {task: Akkoord, id: "2", type: [radio_option], repeatable: false, valueType: boolean, defaultValue: true,
               options: [{value: true, label: Ja}, {value: false, label: Nee}]}
            - {task: Leeg, id: "3", type: [radio_option], repeatable: false, valueType: "boolean|null", defaultValue: "null",
               options: [{value: true}, {value: false}, {value: null}]}
            - {task: Rollen, id: "4", type: [checkbox_option], repeatable: false, valueType: "string[]", defaultValue: [a, z],
               options: [{value: a}, {value: b}]}
            - {task: Onzin, id: "5", type: [select_option], repeatable: false, defaultValue: c, options: [{value: a}]}
            - task: Waarom niet
              id: "6"
              type: [open_text]
              repeatable: false
              defaultValue: Omdat
              dependencies: [{type: conditional, condition: {id: "2", operator: equals, value: false}, action: show}]
            - task: Verwerking
              id: "7"
              type: [task_group]
              repeatable: true
              tasks:
                - {task: Naam, id: "7.1", type: [text_input], repeatable: false}
                - {task: Soort, id: "7.2", type: [text_input], repeatable: false, defaultValue: gewoon}
          """);

  @Test
  void answersANewFormBeforehand() {
    var state = Defaults.filled(FORM, null, State.empty(FORM, NOW), NOW);

    assertThat(texts(state, "1", null)).containsExactly("Nederland");
    assertThat(texts(state, "2", null)).containsExactly("true");
    assertThat(texts(state, "4", null)).containsExactly("a");
    assertThat(texts(state, "7.2", 0)).containsExactly("gewoon");
    assertThat(state.answer("1").orElseThrow().lastEditedBy()).isNull();
    assertThat(List.of("3", "5", "6")).allSatisfy(t -> assertThat(state.answer(t)).isEmpty());
  }

  @Test
  void neverOverwritesAndLeavesClearedWhatWasCleared() {
    var begun = Defaults.filled(FORM, null, State.empty(FORM, NOW), NOW);
    var cleared = begun.with(FORM, answer("1", null, "")).with(FORM, answer("7.2", 0, "anders"));

    var state = Defaults.filled(FORM, begun, cleared, NOW);

    assertThat(state.answer("1").orElseThrow().isEmpty()).isTrue();
    assertThat(texts(state, "7.2", 0)).containsExactly("anders");
  }

  @Test
  void answersNewRowsAndQuestionsThatAreShownAfterAll() {
    var begun = Defaults.filled(FORM, null, State.empty(FORM, NOW), NOW);
    var changed =
        begun.with(FORM, answer("7.1", 3, "Vierde")).with(FORM, answer("2", null, "false"));

    var state = Defaults.filled(FORM, begun, changed, NOW);

    assertThat(texts(state, "7.2", 3)).containsExactly("gewoon");
    assertThat(texts(state, "6", null)).containsExactly("Omdat");
  }

  private static List<String> texts(State state, String task, @Nullable Integer row) {
    return state.answer(task, row).orElseThrow().texts();
  }

  private static Answer answer(String task, @Nullable Integer row, String text) {
    return new Answer(task, row, JsonNodeFactory.instance.textNode(text), null, null);
  }
}
