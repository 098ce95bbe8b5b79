package nl.datapeil.privacy.assessment.form;

import static nl.datapeil.privacy.assessment.AssessmentApi.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged;
import nl.datapeil.privacy.assessment.definition.source.Roles;
import nl.datapeil.privacy.assessment.definition.state.State;
import nl.datapeil.privacy.assessment.form.AnsweredRisk.Grade;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FormsTest {
  private static final Definition PRE_SCAN = definition("pre-scan");
  private static final Definition DPIA = definition("dpia");
  private static final Text MEDIUM = new Text("Medium", "Midden");
  private static final Text HIGH = new Text("High", "Hoog");
  private static final Stamp PETRA = new Stamp("petra", Instant.parse("2027-01-31T12:00:00Z"));
  private static final Stamp PAUL = new Stamp("paul", Instant.parse("2027-02-01T12:00:00Z"));

  @Test
  void findsNothingOpenInTheExamplesOfTheContract() {
    var preScan = merged(PRE_SCAN, "answersOfPrescan");
    var dpia = merged(DPIA, "answersWithRows");

    assertThat(Reader.read(PRE_SCAN, Forms.state(preScan)).progress().open()).isEmpty();
    assertThat(Reader.read(PRE_SCAN, Forms.state(preScan)).outcomes())
        .containsEntry("DPIA", "required");
    assertThat(Reader.read(DPIA, Forms.state(dpia)).progress().open()).isEmpty();
    assertThat(Reader.read(DPIA, Forms.state(dpia)).remarks()).isEmpty();
  }

  @Test
  void namesWhatIsOpen() {
    var reading = Reader.read(DPIA, State.empty(DPIA, PETRA.at()));

    assertThat(reading.progress().open()).contains("1.1", "2.1.1[0]", "14.1");
    assertThat(reading.highResidualRisk()).isFalse();
  }

  @Test
  void takesOverWhatTheOtherFormAsksToo() {
    var preScan = Forms.state(merged(PRE_SCAN, "answersOfPrescan"));
    var visible = Outcomes.of(PRE_SCAN, preScan).visible();

    var filled =
        new Prefill(PRE_SCAN, DPIA, PAUL).filled(preScan, visible, State.empty(DPIA, PAUL.at()));

    assertThat(filled.answer("1.1").orElseThrow().texts()).containsExactly("Wmo-gebruik per buurt");
    assertThat(filled.answer("3.1.1", 0).orElseThrow().texts())
        .containsExactly("Wmo-gebruik per buurt");
    assertThat(filled.answer("11.1.1", 0).orElseThrow().texts()).containsExactly("PUBLIC_TASK");
    assertThat(filled.answer("16.2")).isEmpty();
    assertThat(filled.answer("1.1").orElseThrow().lastEditedBy()).isEqualTo("paul");
  }

  @Test
  void takesOverOnlyWhatIsMeantForThatVeryForm() {
    var preScan =
        nl.datapeil.privacy.assessment.definition.Forms.of(
            """
            name: Proef
            urn: urn:nl:proef
            version: "1.0"
            description: Een proef
            tasks:
              - task: Doel
                id: "1"
                type: [text_input]
                repeatable: false
                references: {DPIA: [{id: "1.1", type: one-to-one}], "urn:nl:peildpia": [{id: "1.2", type: pre-fill}]}
            """);
    var state = Forms.state(answers("{'answers': {'1': {'value': 'Tellen'}}}"));
    var visible = Outcomes.of(preScan, state).visible();

    var filled =
        new Prefill(preScan, DPIA, PAUL).filled(state, visible, State.empty(DPIA, PAUL.at()));

    assertThat(filled.answer("1.1")).isEmpty();
    assertThat(filled.answer("1.2").orElseThrow().texts()).containsExactly("Tellen");
  }

  @Test
  void findsWhatIsLeftOfARiskInTheRowsOfItsMeasures() {
    var form = nl.datapeil.privacy.assessment.definition.Forms.shared("dpia.yaml");
    var state =
        Forms.state(
            answers(
                "{'answers': {'16.1': [{'_index': 0, '16.1.1': {'value': 'Lek'}}, {'_index': 1,"
                    + " '16.1.1': {'value': 'Fout'}, '16.1.3': {'value': 'hoog'}}], '17.1':"
                    + " [{'_index': 0, '17.1.1': {'value': ['Fout']}, '17.1.4': {'value': 'laag'}},"
                    + " {'_index': 1, '17.1.1': {'value': ['Fout', 'Lek']}, '17.1.4': {'value':"
                    + " 'midden'}}]}}"));

    var risks = new AnsweredRisks(form, state).all();

    assertThat(risks).extracting(AnsweredRisk::description).containsExactly("Lek", "Fout");
    assertThat(risks)
        .extracting(AnsweredRisk::residualLevel)
        .extracting(Grade::value)
        .containsExactly("midden", "midden");
    assertThat(risks.getFirst().chance()).isNull();
    assertThat(risks.getLast().chance()).extracting(Grade::rank).isEqualTo(3);
  }

  @Test
  void keepsWhoGaveAnAnswerThatSaysTheSame() {
    var form = merged(DPIA, "answersWithRows");

    var again =
        new Merge(DPIA, PAUL)
            .merged(form, answers("{'1.1': 'Wmo-gebruik per buurt', '14.1': {'value': 'Nee'}}"));

    assertThat(again.at("/answers/1.1/lastEditedBy").asText()).isEqualTo("petra");
    assertThat(again.at("/answers/14.1/lastEditedBy").asText()).isEqualTo("paul");
    assertThat(again.at("/answers/14.1/value").asText()).isEqualTo("Nee");
  }

  @Test
  void replacesRowsAndClears() {
    var form = merged(DPIA, "answersWithRows");

    var changed =
        new Merge(DPIA, PAUL)
            .merged(
                form,
                answers(
                    "{'2.1': [{'_index': 1, '2.1.1': 'naam'}], '14.1': null, '3.1': [],"
                        + " '16.1.1': 'Anders'}"));

    assertThat(changed.at("/answers/2.1")).hasSize(1);
    assertThat(changed.at("/answers/2.1/0/_index").asInt()).isEqualTo(1);
    assertThat(changed.at("/answers/3.1")).isEmpty();
    assertThat(changed.at("/answers/14.1/value").isNull()).isTrue();
    assertThat(changed.at("/answers/16.1/0/16.1.1/value").asText()).isEqualTo("Anders");
    assertThat(changed.at("/answers/16.1/0/16.1.3/lastEditedBy").asText()).isEqualTo("petra");
  }

  @Test
  void replacesRowsUnderKeysOfTheirOwnToo() {
    var form =
        answers(
            "{'answers': {'2.1.1[0]': {'value': 'oud', 'lastEditedBy': 'petra'}, '2.1.1[1]':"
                + " {'value': 'weg'}, '2.1.1': {'value': 'ouder'}, '1.1': {'value': 'blijft'}}}");

    var changed =
        new Merge(DPIA, PAUL).merged(form, answers("{'2.1': [{'_index': 0, '2.1.1': 'nieuw'}]}"));

    assertThat(changed.get("answers").propertyStream().map(e -> e.getKey()))
        .containsExactlyInAnyOrder("1.1", "2.1");
    assertThat(changed.at("/answers/2.1")).hasSize(1);
    assertThat(changed.at("/answers/2.1/0/2.1.1/value").asText()).isEqualTo("nieuw");
  }

  @Test
  void refusesAllThatDoesNotFitAtOnce() {
    var wrong =
        answers("{'99.1': 'x', '14.6': 'MAYBE', '2.1': [{'_index': 0, '2.1.4': 'SECRET'}]}");
    var shapeless = answers("{'2.1': [{'_index': 0}, {'_index': 0}], '1.1': {'a': 1}, '1.2': [1]}");

    assertThat(violations(wrong))
        .containsExactlyInAnyOrder("answers.99.1", "answers.14.6", "answers.2.1.4[0]");
    assertThat(violations(shapeless))
        .containsExactlyInAnyOrder("answers.2.1[1]._index", "answers.1.1", "answers.1.2");
  }

  @Test
  void readsRisksOnTheScaleOfTheForm() {
    var form = merged(DPIA, "answersWithRows");
    var high =
        new Merge(DPIA, PAUL).merged(form, answers("{'17.2': [{'_index': 0, '17.2.3': 'HIGH'}]}"));

    assertThat(new AnsweredRisks(DPIA, Forms.state(form)).all())
        .singleElement()
        .satisfies(risk -> {
          assertThat(risk.chance()).isEqualTo(new Grade("MEDIUM", MEDIUM, 2, 3, false));
          assertThat(risk.impact()).extracting(Grade::value).isEqualTo("HIGH");
          assertThat(risk.level()).isEqualTo(new Grade("HIGH", HIGH, 3, 3, true));
          assertThat(risk.residualLevel()).extracting(Grade::rank).isEqualTo(1);
        });
    assertThat(Reader.read(DPIA, Forms.state(high)).highResidualRisk()).isTrue();
  }

  private static List<String> violations(ObjectNode answers) {
    var found = new ArrayList<String>();
    assertThatThrownBy(() -> PatchCheck.refuseWhenWrong(DPIA, new AnswersPatch(answers, null)))
        .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
        .satisfies(
            problem -> problem.violations().stream().map(Violation::field).forEach(found::add));
    return found;
  }

  private static ObjectNode merged(Definition definition, String example) {
    var patch = new AnswersPatch(example(example).get("answers"), null);
    PatchCheck.refuseWhenWrong(definition, patch);
    return new Merge(definition, PETRA)
        .merged(
            Forms.form(State.empty(definition, PETRA.at())),
            (ObjectNode) example(example).get("answers"));
  }

  private static ObjectNode answers(String json) {
    try {
      return (ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Definition definition(String name) {
    try (var in =
        Objects.requireNonNull(
            FormsTest.class.getResourceAsStream("/assessments/" + name + ".yaml"))) {
      var judged = new DefinitionReader(Roles.builtIn()).read(in.readAllBytes(), Format.YAML);
      return ((Judged.Accepted) judged).definition();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
