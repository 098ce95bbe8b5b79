package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.ANNA;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import nl.datapeil.quickstart.demo.count.GullyCount;
import nl.datapeil.quickstart.demo.municipality.Peilstad;
import nl.datapeil.quickstart.settings.LaunchException;

/// Open data: register, upload, publish and ask, without a purpose. The answers are held against
/// counts made from the same files without the platform.
public final class OpenDataStory {
  private static final double METRES = 4;
  private static final int LARGE_LEAF = 12;
  private static final String ROW = "%-10s %-32s %8s %8s %12s%n";

  private final Stage stage;
  private final Peilstad files;

  public OpenDataStory(Stage stage, Peilstad files) {
    this.stage = stage;
    this.files = files;
  }

  public void tell() {
    stage.narrator().chapter("Open data of Peilstad");
    var registration = new Registration(stage);
    registration.of(Scripts.json("gullies.json"), files.gullies());
    registration.of(Scripts.json("trees.json"), files.trees());
    registration.of(Scripts.json("tree_species.json"), files.species());
    registration.of(Scripts.json("neighbourhoods.json"), files.neighbourhoods());
    registration.of(Scripts.json("districts.json"), files.districts());
    stage.narrator().chapter("Which gullies clog with leaves?");
    gullies();
    new TreeStory(stage, files.trees()).tell();
  }

  private void gullies() {
    var question = "asks which gullies lie within 4 m of a tree, per neighbourhood";
    var answer = stage.query(ANNA, question, Scripts.text("gullies-near-trees.sql"), "");
    var rows = answer.expect(200).body().path("rows");
    show(rows);
    var counted =
        GullyCount.perNeighbourhood(
            new GullyCount.Files(
                files.gullies(), files.trees(), files.species(), files.neighbourhoods()),
            METRES,
            LARGE_LEAF);
    var answered = answered(rows);
    if (!answered.equals(counted)) {
      throw new LaunchException(
          "The answer differs from a count on the files.\nanswer: %s\ncount:  %s"
              .formatted(answered, counted));
    }
    stage
        .narrator()
        .say(
            """
            Current gullies without coordinates are in no neighbourhood.
            Counted again from the files, without the platform: checked, all rows equal.\
            """);
  }

  private static Map<String, GullyCount> answered(JsonNode rows) {
    var counts = new TreeMap<String, GullyCount>();
    for (var row : rows) {
      counts.put(
          row.path(0).asText(),
          new GullyCount(row.path(2).asLong(), row.path(3).asLong(), row.path(4).asLong()));
    }
    return counts;
  }

  private void show(JsonNode rows) {
    var table = new StringBuilder();
    table.append(ROW.formatted("code", "neighbourhood", "gullies", "by tree", "large leaf"));
    var total = new GullyCount(0, 0, 0);
    for (var row : rows) {
      total =
          total.plus(
              new GullyCount(row.path(2).asLong(), row.path(3).asLong(), row.path(4).asLong()));
      table.append(
          ROW.formatted(
              row.path(0).asText(),
              row.path(1).asText(),
              row.path(2).asText(),
              row.path(3).asText(),
              row.path(4).isNull() ? "0" : row.path(4).asText()));
    }
    table.append(ROW.formatted("", "all", total.gullies(), total.near(), total.nearLarge()));
    stage.narrator().say(table.toString());
  }
}
