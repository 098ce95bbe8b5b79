package nl.datapeil.privacy.assessment.risk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The risks by chance and impact, before and after the measures: 25 cells, the gravest first.
public record Matrix(List<Cell> cells) {
  private static final int GRADES = 5;

  /// The risks that are here, and those that end up here after the measures.
  public record Cell(
      int chance, int impact, Level level, List<UUID> risks, List<UUID> residualRisks) {
    public Cell {
      risks = List.copyOf(risks);
      residualRisks = List.copyOf(residualRisks);
    }
  }

  public Matrix {
    cells = List.copyOf(cells);
  }

  public static Matrix of(List<Risk> risks) {
    return new Matrix(
        grades()
            .flatMap(chance -> grades().map(impact -> cell(chance, impact, risks)))
            .sorted(Comparator.comparingInt((Cell c) -> c.chance * c.impact).reversed())
            .toList());
  }

  private static Cell cell(int chance, int impact, List<Risk> risks) {
    return new Cell(
        chance,
        impact,
        Level.of(chance, impact),
        risks.stream()
            .filter(r -> r.chance() == chance && r.impact() == impact)
            .map(Risk::id)
            .toList(),
        risks.stream().filter(r -> endsAt(r, chance, impact)).map(Risk::id).toList());
  }

  private static boolean endsAt(Risk risk, int chance, int impact) {
    var endChance = risk.residualChance() == null ? risk.chance() : risk.residualChance();
    var endImpact = risk.residualImpact() == null ? risk.impact() : risk.residualImpact();
    return endChance == chance && endImpact == impact;
  }

  private static Stream<Integer> grades() {
    return IntStream.rangeClosed(1, GRADES).boxed();
  }
}
