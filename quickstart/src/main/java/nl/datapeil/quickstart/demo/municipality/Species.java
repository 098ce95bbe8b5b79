package nl.datapeil.quickstart.demo.municipality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A kind of tree.
///
/// @param leaf length of the leaf, or of the leaflet that falls, in centimetres
/// @param weight how common it is among all but the three commonest; 0 for those
record Species(String latin, String dutch, int leaf, int weight) {
  /// Shares of all trees, in thousandths, of the first three of the list.
  private static final List<Integer> COMMONEST = List.of(106, 94, 67);

  static List<Species> all() {
    try (var in = Objects.requireNonNull(Species.class.getResourceAsStream("species.csv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .map(c -> new Species(c[0], c[1], Integer.parseInt(c[2]), weight(c[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A species for each of so many trees, in exact shares, unordered.
  static List<Species> forTrees(List<Species> species, int trees) {
    var each = new ArrayList<Species>(trees);
    for (var i = 0; i < COMMONEST.size(); i++) {
      var count = Math.round(trees * COMMONEST.get(i) / 1000f);
      each.addAll(Collections.nCopies(count, species.get(i)));
    }
    var others = species.subList(COMMONEST.size(), species.size());
    var left = trees - each.size();
    var total = others.stream().mapToInt(Species::weight).sum();
    for (var one : others) {
      each.addAll(Collections.nCopies((int) ((long) left * one.weight() / total), one));
    }
    each.addAll(Collections.nCopies(trees - each.size(), others.getFirst()));
    return each;
  }

  private static int weight(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
