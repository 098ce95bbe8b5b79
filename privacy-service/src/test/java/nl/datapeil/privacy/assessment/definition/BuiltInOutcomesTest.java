package nl.datapeil.privacy.assessment.definition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.privacy.assessment.definition.form.Definition;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Conclusion;
import nl.datapeil.privacy.assessment.definition.outcome.Outcome.Met;
import nl.datapeil.privacy.assessment.definition.outcome.Outcomes;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Format;
import nl.datapeil.privacy.assessment.definition.source.DefinitionReader.Judged;
import nl.datapeil.privacy.assessment.definition.source.Roles;
import nl.datapeil.privacy.assessment.definition.state.Answer;
import nl.datapeil.privacy.assessment.definition.state.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInOutcomesTest {
  private static final String CASES = "nl.datapeil.privacy.assessment.definition.OutcomeCase#all";
  private static final String NAMES = "nl.datapeil.privacy.assessment.definition.BuiltIn#names";

  private static final Map<String, Judged> READ =
      BuiltIn.names().collect(toUnmodifiableMap(name -> name, BuiltInOutcomesTest::read));

  @ParameterizedTest
  @MethodSource(NAMES)
  void isReadWithoutARemark(String file) {
    var judged = READ.get(file);

    assertThat(judged)
        .isInstanceOfSatisfying(Judged.Accepted.class, of -> assertThat(of.remarks()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void reachesALevelByTheseAnswers(OutcomeCase reached) {
    assertThat(met(reached, reached.reaching())).isTrue();
  }

  @ParameterizedTest
  @MethodSource(CASES)
  void doesNotReachItByOneOtherAnswer(OutcomeCase missed) {
    assertThat(met(missed, missed.missing())).isFalse();
  }

  @ParameterizedTest
  @MethodSource(NAMES)
  void triesEveryLevelAndCriterion(String file) {
    var tried = OutcomeCase.of(file).map(c -> c.outcome() + c.level() + c.criterion()).toList();

    var there =
        definition(file).verdicts().stream()
            .flatMap(verdict ->
                verdict.levels().stream()
                    .flatMap(level ->
                        level.criteria().isEmpty()
                            ? Stream.of(verdict.id() + level.level())
                            : level.criteria().stream()
                                .map(c -> verdict.id() + level.level() + c.id())));

    assertThat(tried).containsExactlyInAnyOrderElementsOf(there.toList());
  }

  private static boolean met(OutcomeCase tried, Map<String, List<String>> answers) {
    var definition = definition(tried.file());
    return conclusion(definition, tried, answers)
        .filter(conclusion -> conclusion.level().equals(tried.level()))
        .map(conclusion -> conclusion.criteria().stream().map(Met::id).toList())
        .filter(met -> tried.criterion().isEmpty() || met.contains(tried.criterion()))
        .isPresent();
  }

  private static Optional<Conclusion> conclusion(
      Definition definition, OutcomeCase tried, Map<String, List<String>> answers) {
    var state = State.empty(definition, Instant.EPOCH);
    for (var answer : answers.entrySet()) {
      state = state.with(definition, answer(definition, answer.getKey(), answer.getValue()));
    }
    return Outcomes.of(definition, state).conclusions().stream()
        .filter(conclusion -> conclusion.id().equals(tried.outcome()))
        .findFirst();
  }

  private static Answer answer(Definition definition, String task, List<String> codes) {
    var row = definition.repeater(task).isEmpty() ? null : 0;
    return new Answer(task, row, value(definition, task, codes), null, null);
  }

  private static JsonNode value(Definition definition, String task, List<String> codes) {
    var types = definition.task(task).orElseThrow().types();
    if (!types.contains("checkbox_option")) {
      return JsonNodeFactory.instance.textNode(String.join("", codes));
    }
    var list = JsonNodeFactory.instance.arrayNode();
    codes.forEach(list::add);
    return list;
  }

  private static Definition definition(String file) {
    return ((Judged.Accepted) requireNonNull(READ.get(file))).definition();
  }

  private static Judged read(String file) {
    try (var in = BuiltIn.class.getResourceAsStream("/assessments/" + file + ".yaml")) {
      var bytes = requireNonNull(in, file).readAllBytes();
      return new DefinitionReader(Roles.builtIn()).read(bytes, Format.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
