package nl.datapeil.quickstart.demo.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.datapeil.quickstart.demo.terrain.Point;

/// Gullies per neighbourhood, and how many of them lie near a tree.
///
/// @param nearLarge of those near a tree: near one with large leaves
public record GullyCount(long gullies, long near, long nearLarge) {
  private record Tree(Point place, boolean large) {}

  /// Counts every current gully once, by the code of its neighbourhood.
  ///
  /// @param largeFrom the length of a leaf, in centimetres, from which it is large
  public static Map<String, GullyCount> perNeighbourhood(
      Files files, double metres, int largeFrom) {
    var trees = new Nearby<Tree>(metres, Tree::place, trees(files, largeFrom));
    var areas = new Polygons(files.neighbourhoods());
    var counts = new TreeMap<String, GullyCount>();
    for (var gully : PointFile.of(files.gullies(), "kolk").points()) {
      var found = new ArrayList<Tree>();
      trees.forEach(gully, found::add);
      var one =
          new GullyCount(1, found.isEmpty() ? 0 : 1, found.stream().anyMatch(Tree::large) ? 1 : 0);
      areas.around(gully).ifPresent(code -> counts.merge(code, one, GullyCount::plus));
    }
    return counts;
  }

  public GullyCount plus(GullyCount other) {
    return new GullyCount(gullies + other.gullies, near + other.near, nearLarge + other.nearLarge);
  }

  private static List<Tree> trees(Files files, int largeFrom) {
    var leaves = new HashMap<String, Integer>();
    var species = Table.of(files.species());
    species.forEach(row ->
        leaves.put(
            row.cell(species.column("soort_latijn")),
            Integer.valueOf(row.cell(species.column("bladlengte_cm")))));
    var table = Table.of(files.trees());
    var places = Places.in(table);
    var latin = table.column("soort_latijn");
    var trees = new ArrayList<Tree>();
    table.forEach(row -> {
      var large = leaves.getOrDefault(row.cell(latin), 0) >= largeFrom;
      places.of(row).ifPresent(place -> trees.add(new Tree(place, large)));
    });
    return trees;
  }

  /// The files that the count is made of.
  public record Files(Path gullies, Path trees, Path species, Path neighbourhoods) {}
}
