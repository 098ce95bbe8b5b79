package nl.datapeil.analytics.query.plan;

import java.util.Map;
import java.util.Set;
import nl.datapeil.analytics.catalog.Granularity;
import org.jspecify.annotations.Nullable;

/// What must hold for the answer of a query on protected tables.
///
/// @param smallestGroup least number of persons any group must hold; 1 is no restriction
/// @param aggregatesOnly no row about a single person may leave; so where numbers are not exact,
///   for rows can be counted
/// @param finest the finest place that may be shown or grouped by, null for any
/// @param numbers how numbers of people leave
public record Obligations(
    Set<ColumnRef> pseudonymise,
    Map<ColumnRef, Coarser> generalise,
    int smallestGroup,
    boolean aggregatesOnly,
    @Nullable Granularity finest,
    Numbers numbers) {
  private static final Obligations NONE = new Obligations(Set.of(), Map.of(), 1, false, null);

  public Obligations {
    if (smallestGroup < 1) {
      throw new IllegalArgumentException("A smallest group holds at least one person");
    }
    pseudonymise = Set.copyOf(pseudonymise);
    generalise = Map.copyOf(generalise);
    aggregatesOnly |= !numbers.areExact();
  }

  /// With exact numbers.
  public Obligations(
      Set<ColumnRef> pseudonymise,
      Map<ColumnRef, ? extends Coarser> generalise,
      int smallestGroup,
      boolean aggregatesOnly,
      @Nullable Granularity finest) {
    this(
        pseudonymise,
        Map.copyOf(generalise),
        smallestGroup,
        aggregatesOnly,
        finest,
        Numbers.exact());
  }

  /// For queries on open tables.
  public static Obligations none() {
    return NONE;
  }
}
