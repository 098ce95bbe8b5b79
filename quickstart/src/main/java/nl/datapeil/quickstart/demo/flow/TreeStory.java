package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.ANNA;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import nl.datapeil.quickstart.demo.count.TreeFacts;
import nl.datapeil.quickstart.settings.LaunchException;

/// What the tree file says about age and kinds, held against a count on the file.
final class TreeStory {
  private final Stage stage;
  private final Path trees;

  TreeStory(Stage stage, Path trees) {
    this.stage = stage;
    this.trees = trees;
  }

  void tell() {
    var ages = rows("asks how old the trees are", "tree-ages.sql").path(0);
    stage
        .narrator()
        .say(
            "%s trees; the oldest of %s; of the %s whose year is known, %.1f %% planted before 1990"
                .formatted(
                    ages.path(0).asText(),
                    ages.path(1).asText(),
                    ages.path(2).asText(),
                    100 * ages.path(3).asDouble() / ages.path(2).asDouble()));
    var oldest = rows("asks what the oldest one is", "oldest-tree.sql").path(0);
    stage.narrator().say("a " + oldest.path(0).asText() + " of " + oldest.path(1).asText());
    var kinds = rows("asks for the three commonest kinds", "tree-kinds.sql");
    var commonest = new ArrayList<Map.Entry<String, Long>>();
    for (var kind : kinds) {
      commonest.add(Map.entry(kind.path(0).asText(), kind.path(2).asLong()));
      var share = 100 * kind.path(2).asDouble() / ages.path(0).asDouble();
      stage.narrator().say("%s %.1f %%".formatted(kind.path(1).asText(), share));
    }
    check(
        new TreeFacts(
            ages.path(0).asLong(),
            ages.path(1).asInt(),
            ages.path(2).asLong(),
            ages.path(3).asLong(),
            commonest));
  }

  private void check(TreeFacts answered) {
    var counted = TreeFacts.of(trees);
    if (!answered.equals(counted)) {
      throw new LaunchException(
          "The answers differ from a count on the file.\nanswer: %s\ncount:  %s"
              .formatted(answered, counted));
    }
    stage.narrator().say("Counted again from the file: checked, equal.");
  }

  private JsonNode rows(String asks, String script) {
    var answer = stage.query(ANNA, asks, Scripts.text(script), "");
    return answer.expect(200).body().path("rows");
  }
}
