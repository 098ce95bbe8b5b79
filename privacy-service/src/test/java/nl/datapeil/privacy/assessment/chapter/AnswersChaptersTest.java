package nl.datapeil.privacy.assessment.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.datapeil.privacy.assessment.definition.Forms;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.form.TaskKind;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.Import;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.document.markup.Markup;
import nl.datapeil.privacy.document.model.Block;
import nl.datapeil.privacy.document.model.Prose;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersChaptersTest {
  private static final Locale DUTCH = Locale.of("nl");

  @Test
  void tellsQuestionsInOrderWithTheirAnswers() {
    var form = Forms.of(Forms.MAPPED);
    var state =
        answered(
            form,
            answer("0", null, "Een **korte** inleiding\n\n- punt"),
            answer("3.1.1", 0, "Wmo"),
            answer("3.1.1", 1, "Jeugd"),
            answer("5.1.1", 1, "Doel van jeugd"));

    var blocks = blocks(form, state);

    assertThat(headings(blocks))
        .containsSubsequence("3 Verwerking Wmo", "3 Verwerking Jeugd")
        .containsSubsequence("2 Doel van Wmo", "2 Doel van Jeugd");
    assertThat(text(blocks))
        .containsSubsequence(
            "0 Inleiding",
            "Een korte inleiding",
            "punt",
            "3.1.1 Naam=Wmo",
            "3.1.1 Naam=Jeugd",
            "5.1.1 Doel=niet beantwoord",
            "5.1.1 Doel",
            "Doel van jeugd");
  }

  @Test
  void putsAnswersToQuestionsThatAreNotAskedLast() {
    var form =
        Forms.of(
            """
            name: Proef
            urn: urn:nl:proef
            version: "1.0"
            description: Een proef
            tasks:
              - {task: Kiest, id: "1", type: [radio_option], repeatable: false,
                 options: [{value: a, label: Eerste keus}, {value: b, label: Tweede keus}]}
              - task: Alleen bij b
                id: "2"
                type: [text_input]
                repeatable: false
                dependencies:
                  - type: conditional
                    condition: {id: "1", operator: equals, value: b}
                    action: show
            """);
    var state = answered(form, answer("1", null, "a"), answer("2", null, "toch bewaard"));

    var blocks = blocks(form, state);

    assertThat(text(blocks))
        .containsSubsequence(
            "1 Kiest=Eerste keus",
            "Antwoorden op vragen die niet zijn gesteld",
            "2 Alleen bij b=toch bewaard");
  }

  @Test
  void leavesOutNoAnswerOfARealAssessment() {
    var form = Forms.shared("dpia.yaml");
    var file =
        Forms.sharedText("standards/privacy/testcases/par-dpia-form/issue-21-prod-state.json");
    var state = ((Import.Imported) Import.read(form, file)).state();

    var told = String.join("\n", text(blocks(form, state)));

    var given =
        state.answers().stream()
            .filter(a -> form.task(a.task()).orElseThrow().kind() == TaskKind.TEXT)
            .flatMap(a -> a.texts().stream())
            .map(text -> Markup.prose(text).plain())
            .toList();
    assertThat(given).isNotEmpty().allSatisfy(text -> assertThat(told).contains(text));
  }

  private static List<Block> blocks(Definition form, State state) {
    return AnswersChapters.of(form, state, Outcomes.of(form, state), DUTCH);
  }

  private static State answered(Definition form, Answer... answers) {
    var state = State.empty(form, Instant.EPOCH);
    for (var answer : answers) {
      state = state.with(form, answer);
    }
    return state;
  }

  private static Answer answer(String task, @Nullable Integer row, String text) {
    return new Answer(task, row, JsonNodeFactory.instance.textNode(text), null, null);
  }

  private static List<String> headings(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .map(heading -> heading.level() + " " + heading.text())
        .toList();
  }

  private static List<String> text(List<Block> blocks) {
    var text = new ArrayList<String>();
    for (var block : blocks) {
      switch (block) {
        case Block.Heading(_, var words) -> text.add(words);
        case Block.Paragraph(var prose) -> text.add(prose.plain());
        case Block.Listing(_, var items) -> items.stream().map(Prose::plain).forEach(text::add);
        case Block.Facts(var facts) ->
            facts.forEach(fact -> text.add(fact.label() + "=" + fact.value().plain()));
        case Block.Table _, Block.PageBreak _ -> text.add("");
      }
    }
    return text;
  }
}
