package nl.datapeil.privacy.assessment.definition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.datapeil.testkit.Shared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInDefinitionsTest {
  private static final String ALL = "nl.datapeil.privacy.assessment.definition.BuiltIn#all";
  private static final Pattern CODE = Pattern.compile("true|false|[A-Z][A-Z0-9_]*");
  private static final Pattern ASKED =
      Pattern.compile("(?:answers|allAnswers|countSelectedOptions)\\('([^']+)'\\)");
  private static final Pattern CRITERION = Pattern.compile("criteria\\.(\\w+)");
  private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
  private static final Pattern SCORE = Pattern.compile("(?:scores|highest)\\.(\\w+)");

  @ParameterizedTest
  @MethodSource(ALL)
  void keepsToTheOfficialSchema(BuiltIn definition) throws IOException {
    var folder = Shared.path("standards/privacy/par-dpia-form");
    var text = Files.readString(folder.resolve("assessment-definition.v2.schema.json"));

    var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(text);

    assertThat(schema.validate(definition.json())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void hasNeitherAnAddressNorATitleOfMinBzk(BuiltIn definition) {
    assertThat(definition.json().path("urn").asText()).matches("urn:nl:peil[a-z]+");
    assertThat(definition.json().path("version").asText()).matches("\\d+\\.\\d+");
    assertThat(definition.json().path("workflow").asText()).isIn("dpia", "review");
    assertThat(definition.json().path("kind").asText()).matches(CODE);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void saysEverythingInDutchAndEnglish(BuiltIn definition) {
    var missing = new ArrayList<String>();

    compare(definition.json(), "root", missing, "name", "description");
    for (var task : definition.tasks()) {
      var id = task.path("id").asText();
      compare(task, id, missing, "task", "description", "item_name", "instance_label_template");
      task.path("options").forEach(option -> compare(option, id, missing, "label"));
    }
    definition.levels().forEach(level -> compareLevel(level, missing));

    assertThat(missing).isEmpty();
    assertThat(definition.tasks()).allMatch(task -> task.hasNonNull("task"));
  }

  private static void compareLevel(JsonNode level, List<String> missing) {
    var where = level.path("result").asText();
    compare(level, where, missing, "result", "explanation");
    level.path("criteria").forEach(c -> compare(c, where, missing, "explanation"));
  }

  private static void compare(JsonNode node, String where, List<String> missing, String... texts) {
    for (var text : texts) {
      if (node.path(text).asText().isBlank() != node.path("en").path(text).asText().isBlank()) {
        missing.add(where + " " + text);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void givesEachTaskAnIdOfItsOwnBelowThatOfItsGroup(BuiltIn definition) {
    var tasks = definition.tasks();

    assertThat(tasks).extracting(task -> task.path("id").asText()).doesNotHaveDuplicates();
    for (var group : tasks) {
      var within = group.path("id").asText() + ".";
      assertThat(group.path("tasks")).allMatch(task -> task.path("id").asText().startsWith(within));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void givesOptionsStableCodesWithALabel(BuiltIn definition) {
    for (var task : definition.tasks()) {
      var codes = definition.codes(task.path("id").asText());

      assertThat(codes).doesNotHaveDuplicates().allMatch(CODE.asMatchPredicate());
      assertThat(task.path("options")).allMatch(option -> option.hasNonNull("label"));
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void dependsOnTasksAndAnswersThatExist(BuiltIn definition) {
    var byId = definition.byId();

    for (var task : definition.tasks()) {
      for (var dependency : task.path("dependencies")) {
        var condition = dependency.path("condition");
        var on = condition.path("id").asText(dependency.at("/source/id").asText());
        assertThat(byId).containsKey(on);
        if (condition.has("value")) {
          assertThat(definition.codes(on)).contains(condition.path("value").asText());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void asksOnlyForTasksAndAnswersThatExist(BuiltIn definition) {
    var byId = definition.byId();

    for (var expression : definition.expressions()) {
      assertThat(named(ASKED, expression)).allMatch(byId::containsKey);
      Comparison.in(expression)
          .forEach(compared ->
              assertThat(definition.codes(compared.task())).containsAll(compared.codes()));
    }
  }

  /// The expression language gives them the same rank: `a || b && c` reads `(a || b) && c`.
  @ParameterizedTest
  @MethodSource(ALL)
  void putsBracketsWhereAndMeetsOr(BuiltIn definition) {
    for (var expression : definition.expressions()) {
      var rest = expression;
      while (rest.contains("(")) {
        assertThat(INNERMOST.matcher(rest).results().map(MatchResult::group))
            .noneMatch(this::mixed);
        rest = INNERMOST.matcher(rest).replaceAll("");
      }
      assertThat(rest).matches(top -> !mixed(top));
    }
  }

  private boolean mixed(String expression) {
    return expression.contains("&&") && expression.contains("||");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void weighsOnlyCriteriaAndScoresItDefines(BuiltIn definition) {
    var scores = new HashSet<String>();
    definition.tasks().forEach(task -> scores.add(task.at("/calculation/scoreKey").asText()));

    assertThat(definition.expressions()).allMatch(e -> scores.containsAll(named(SCORE, e)));
    definition
        .levels()
        .forEach(level -> {
          var criteria = level.path("criteria").valueStream();
          assertThat(criteria.map(criterion -> criterion.path("id").asText()))
              .containsAll(named(CRITERION, level.path("expression").asText()));
        });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refersOnlyToQuestionsOfTheDpiaThatTakeTheSameAnswers(BuiltIn definition) {
    var dpia = BuiltIn.read("dpia");

    for (var task : definition.tasks()) {
      for (var reference : task.at("/references/PEILDPIA")) {
        var target = reference.path("id").asText();
        assertThat(dpia.byId()).containsKey(target);
        if (reference.path("type").asText().equals("pre-fill")) {
          assertThat(dpia.codes(target)).containsAll(definition.codes(task.path("id").asText()));
        }
      }
    }
  }

  private static List<String> named(Pattern pattern, String expression) {
    return pattern.matcher(expression).results().map(match -> match.group(1)).toList();
  }
}
