package nl.datapeil.quickstart.demo.count;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a tree file says about age and kinds.
///
/// @param commonest Latin names of the three commonest kinds, with their number
public record TreeFacts(
    long trees, int oldest, long known, long beforeTurn, List<Map.Entry<String, Long>> commonest) {
  private static final int TURN = 1990;

  public TreeFacts {
    commonest = List.copyOf(commonest);
  }

  public static TreeFacts of(Path file) {
    var table = Table.of(file);
    var year = table.column("plantjaar");
    var latin = table.column("soort_latijn");
    var kinds = new HashMap<String, Long>();
    var years = new ArrayList<Integer>();
    table.forEach(row -> {
      kinds.merge(row.cell(latin), 1L, Long::sum);
      if (!row.cell(year).isEmpty()) {
        years.add(Integer.valueOf(row.cell(year)));
      }
    });
    return new TreeFacts(
        kinds.values().stream().mapToLong(Long::longValue).sum(),
        years.stream().mapToInt(Integer::intValue).min().orElse(0),
        years.size(),
        years.stream().filter(planted -> planted < TURN).count(),
        kinds.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .limit(3)
            .toList());
  }
}
