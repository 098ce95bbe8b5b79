package nl.datapeil.privacy.assessment.exchange;

import static nl.datapeil.privacy.PrivacyApi.petra;
import static nl.datapeil.privacy.assessment.AssessmentApi.ONE;
import static nl.datapeil.privacy.assessment.AssessmentApi.answer;
import static nl.datapeil.privacy.assessment.AssessmentApi.start;
import static nl.datapeil.privacy.assessment.AssessmentApi.submit;
import static nl.datapeil.privacy.assessment.definition.DefinitionApi.PATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.datapeil.privacy.ContractCase;
import nl.datapeil.privacy.assessment.definition.DefinitionApi;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Forms that nobody would write on purpose: each is worked with, or refused with a reason.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
class OddFormsResourceTest extends ContractCase {

  private static final String STRANGE =
      """
        - {task: "Slider <b>9</b>", id: "1", type: [slider_of_tomorrow], repeatable: false, future: {a: [1]}}
        - task: Onbekende afhankelijkheid
          id: "2"
          type: [text_input]
          repeatable: false
          dependencies: [{type: from_the_future, condition: {id: "1", operator: any}, action: dance}]
        - {task: Keuze, id: "3", type: [radio_option], repeatable: false, options: [{value: 1}, {value: 2.5}, {value: null}, {value: true}]}
        - {task: Ondertekening, id: "4", type: [signing], repeatable: true, instance_label_template: "{4.1} {} {{ \\\\ $1", tasks: [
            {task: Naam, id: "4.1", type: [text_input], repeatable: false, defaultValue: {een: object}}]}
      assessments:
        - {id: DPIA, levels: [{level: required, expression: "answers('3') / 0 > 1", result: Nodig}]}
        - {id: DPIA, levels: [{level: maybe, expression: "answers('9') == null", result: "%s %d"}]}
        - {id: DPIA, levels: [{level: required, expression: "true", result: "Twee keer"}]}
      """;

  private static final String ROLES =
      """
        - {task: Risico, id: "1", type: [text_input], repeatable: true, role: risk-description}
        - {task: Rest, id: "2", type: [text_input], repeatable: false, role: residual-risk}
        - {task: Kans, id: "3", type: [select_option], repeatable: true, role: risk-chance, options: [{value: x}],
           calculation: {expression: "answers('1') * 1000", scoreKey: k, riskScore: [{when: "k > 'a'", value: 7}]}}
        - {task: Risico van, id: "4", type: [checkbox_option], repeatable: false, role: measured-risk,
           dependencies: [{type: source_options, condition: {id: "4", operator: any}, action: options}]}
      """;

  private static final String HIDING =
      """
        - {task: A, id: "1", type: [open_text], repeatable: false, dependencies: [{type: conditional, condition: {id: "2", operator: equals, value: x}, action: hide}]}
        - {task: B, id: "2", type: [open_text], repeatable: false, dependencies: [{type: conditional, condition: {id: "1", operator: equals, value: x}, action: hide}]}
      """;

  @ParameterizedTest
  @MethodSource("forms")
  void worksWithAnOddForm(String tasks, String answers) {
    var urn = urn();
    file(urn, "name: Proef\nurn: " + urn + "\nversion: \"2\"\ntasks:\n" + tasks)
        .then()
        .statusCode(201);

    var id = start(urn, "Vreemd %s $1 {0}");
    answer(id, answers).then().statusCode(lessThan(500));
    petra().get(ONE, id).then().statusCode(200);
    petra().get(ONE + "/risks", id).then().statusCode(200);
    for (var type :
        List.of("application/pdf", "text/csv", "application/vnd.oasis.opendocument.text")) {
      petra().accept(type).get(ONE + "/document", id).then().statusCode(200);
    }
    petra()
        .body("{\"answers\": " + answers + "}")
        .post(PATH + "/{urn}/2/evaluations", urn)
        .then()
        .statusCode(lessThan(500));
    submit(id).then().statusCode(oneOf(200, 409));
    petra().get(ONE, id).then().statusCode(200);
  }

  static Stream<Arguments> forms() {
    return Stream.of(
        Arguments.of(STRANGE, "{\"1\": [\"a\"], \"3\": 2.5, \"4.1[3]\": \"Piet {4.1}\"}"),
        Arguments.of(ROLES, "{\"1[5]\": \"Lek\", \"2\": \"hoog\", \"3[5]\": \"x\"}"),
        Arguments.of(HIDING, "{\"1\": \"x\", \"2\": \"x\"}"),
        Arguments.of(deep(), "{\"0.0.0\": \"x\"}"),
        Arguments.of(wide(), "{\"t7\": \"" + "é".repeat(100_000) + "\"}"));
  }

  private static String deep() {
    var yaml = new StringBuilder();
    for (var depth = 0; depth < 20; depth++) {
      var pad = "  ".repeat(2 * depth + 1);
      yaml.append(pad).append("- task: Diep\n");
      yaml.append(pad).append("  id: \"").append("0.".repeat(depth)).append("0\"\n");
      yaml.append(pad).append("  type: [task_group]\n").append(pad).append("  repeatable: true\n");
      if (depth < 19) {
        yaml.append(pad).append("  tasks:\n");
      }
    }
    return yaml.toString();
  }

  private static String wide() {
    return IntStream.range(0, 3_000)
        .mapToObj(n ->
            "  - {task: \"Vraag "
                + n
                + "\", id: \"t"
                + n
                + "\", type: [open_text], repeatable: "
                + (n % 2 == 0)
                + "}\n")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks: [{task: A, id: '1', type: [open_text], repeatable: true, dependencies: [{type:"
            + " instance_mapping, source: {id: '1'}, action: sync_instances}]}]",
        "tasks: [{task: A, id: '1', type: [open_text], repeatable: false}, {task: B, id: '1', type:"
            + " [open_text], repeatable: false}]",
        "tasks: [{task: \"A\\0\", id: '1', type: [open_text], repeatable: false}]",
        "tasks: {task: A}",
        "tasks: [[[[]]]]",
        "tasks: [{task: A, id: '1', type: [open_text], repeatable: false}]\n"
            + "assessments: [{id: X, levels: [{level: required, expression: '((((', result: y}]}]",
        "tasks: &a [{task: A, id: '1', type: [task_group], repeatable: false, tasks: *a}]",
        "tasks: !!javax.script.ScriptEngineManager []",
        "\ttasks: []"
      })
  void saysWhyItRefusesAForm(String yaml) {
    var urn = urn();

    file(urn, "name: Proef\nurn: " + urn + "\nversion: \"2\"\n" + yaml)
        .then()
        .statusCode(400)
        .body("code", equalTo("DEFINITION_INVALID"));
  }

  @Test
  void refusesAFormInAnotherEncoding() {
    var yaml = "name: Proef\nurn: " + urn() + "\ntasks: []";

    for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
      DefinitionApi.file(yaml.getBytes(charset)).then().statusCode(400);
    }
    DefinitionApi.file("name: Proef é".getBytes(StandardCharsets.ISO_8859_1))
        .then()
        .statusCode(400);
  }

  @Test
  void findsNothingUnderANameThatCannotBe() {
    petra()
        .urlEncodingEnabled(false)
        .get(PATH + "/urn:nl:a%00b/1.0")
        .then()
        .statusCode(oneOf(400, 404));
  }

  private static Response file(String urn, String yaml) {
    assertThat(yaml).contains(urn);
    return DefinitionApi.file(yaml);
  }

  private static String urn() {
    return "urn:nl:vreemd-" + UUID.randomUUID();
  }
}
