package nl.datapeil.quickstart.demo.municipality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.datapeil.quickstart.demo.municipality.Tree.TreePlace;
import nl.datapeil.quickstart.demo.terrain.Draw;

/// Gives every place a kind of tree and a year of planting.
final class Trees {
  static final int ROWS = 217_062;

  private static final int YEAR_UNKNOWN = 1_862;
  private static final int OLDEST = 1710;
  private static final String OLDEST_SPECIES = "Hollandse linde";
  private static final int TURN = 1990;
  private static final int LAST = 2024;

  private final Draw draw = Draw.of("trees");

  List<Tree> at(List<TreePlace> places, List<Species> species) {
    var kinds = Species.forTrees(species, places.size());
    draw.shuffle(kinds);
    var years = years(places.size());
    draw.shuffle(years);
    var trees = new ArrayList<Tree>(places.size());
    for (var i = 0; i < places.size(); i++) {
      trees.add(new Tree(kinds.get(i), years.get(i).orElse(null), places.get(i)));
    }
    return withOldest(trees);
  }

  /// Half of the known years lie before 1990.
  private List<Optional<Integer>> years(int trees) {
    var known = trees - YEAR_UNKNOWN;
    var years = new ArrayList<Optional<Integer>>(trees);
    for (var i = 0; i < trees; i++) {
      if (i >= known) {
        years.add(Optional.empty());
      } else if (i % 2 == 0) {
        var age = draw.between(0, 1) * draw.between(0, 1) * draw.between(0, 1);
        years.add(Optional.of(TURN - 1 - (int) (age * 240)));
      } else {
        years.add(Optional.of(TURN + draw.below(LAST - TURN + 1)));
      }
    }
    return years;
  }

  private static List<Tree> withOldest(List<Tree> trees) {
    for (var i = 0; i < trees.size(); i++) {
      var tree = trees.get(i);
      var planted = tree.planted();
      if (tree.species().dutch().equals(OLDEST_SPECIES) && planted != null && planted < TURN) {
        trees.set(i, new Tree(tree.species(), OLDEST, tree.place()));
        return trees;
      }
    }
    throw new IllegalStateException("No " + OLDEST_SPECIES + " among the trees");
  }
}
