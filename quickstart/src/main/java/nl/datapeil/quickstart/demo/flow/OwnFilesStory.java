package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.ANNA;

import java.nio.file.Path;
import nl.datapeil.quickstart.demo.count.PointFile;
import nl.datapeil.quickstart.settings.LaunchException;

/// The question of gullies and trees on files of the user's own.
public final class OwnFilesStory {
  private static final int METRES = 4;

  private final Stage stage;
  private final Path state;

  /// The story on this stage.
  ///
  /// @param state a folder for a copy of a file that must be reshaped first
  public OwnFilesStory(Stage stage, Path state) {
    this.stage = stage;
    this.state = state;
  }

  public void tell(Path gullyFile, Path treeFile) {
    stage.narrator().chapter("Your own gullies and trees");
    var gullies = OwnDataset.of(PointFile.of(gullyFile, "kolk"), state);
    var trees = OwnDataset.of(PointFile.of(treeFile, "boom"), state);
    register(gullies);
    register(trees);
    var answer =
        stage.query(ANNA, "asks which gullies lie within 4 m of a tree", sql(gullies, trees), "");
    var row = answer.expect(200).body().path("rows").path(0);
    var current = row.path(0).asLong();
    var near = row.path(1).asLong();
    stage
        .narrator()
        .say(
            "%d of the %d current gullies lie within %d m of one of the %d current trees"
                .formatted(near, current, METRES, trees.points().countCurrent()));
    check(gullies.points(), trees.points(), current, near);
  }

  private void register(OwnDataset dataset) {
    stage.narrator().step("Columns of " + dataset.points().table().file().getFileName());
    stage.narrator().say(dataset.described());
    new Registration(stage).of(dataset.draft(), dataset.file());
  }

  /// Counts by place, so it needs no column that identifies a gully.
  private static String sql(OwnDataset gullies, OwnDataset trees) {
    return """
    SELECT COUNT(*) AS gullies, COUNT(near.px) AS near_a_tree
    FROM %s g
    LEFT JOIN (
      SELECT DISTINCT k.%s AS px, k.%s AS py
      FROM %s k
      JOIN %s t ON ST_DWithin(ST_Point(k.%s, k.%s), ST_Point(t.%s, t.%s), %d)
      WHERE %s
      AND %s
    ) near ON near.px = g.%s AND near.py = g.%s
    WHERE %s
    """
        .formatted(
            gullies.name(),
            gullies.x(),
            gullies.y(),
            gullies.name(),
            trees.name(),
            gullies.x(),
            gullies.y(),
            trees.x(),
            trees.y(),
            METRES,
            gullies.current("k"),
            trees.current("t"),
            gullies.x(),
            gullies.y(),
            gullies.current("g"));
  }

  private void check(PointFile gullies, PointFile trees, long current, long near) {
    var counted = gullies.countNear(trees, METRES);
    if (current != gullies.countCurrent() || near != counted) {
      throw new LaunchException(
          "A count on the files themselves gives %d of %d."
              .formatted(counted, gullies.countCurrent()));
    }
    stage.narrator().say("Counted again from the files, without the platform: checked, equal.");
  }
}
