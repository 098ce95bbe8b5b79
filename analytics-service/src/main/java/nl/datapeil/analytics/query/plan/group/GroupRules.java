package nl.datapeil.analytics.query.plan.group;

import java.util.Map;
import nl.datapeil.analytics.catalog.CatalogDataset;
import nl.datapeil.analytics.query.plan.Numbers;
import nl.datapeil.analytics.query.plan.weave.Woven;
import org.apache.calcite.rel.core.Aggregate;

/// What holds for every group of persons in a query.
public final class GroupRules {
  /// Groups of one would let people be counted by counting groups.
  private static final int SMALLEST_BLURRED = 2;

  private final int smallest;
  private final Numbers numbers;
  private final OnlyCounts counts;
  private final Identities identities;

  /// @param tables those that the query reads, by name
  public GroupRules(int smallest, Numbers numbers, Map<String, CatalogDataset> tables) {
    this.smallest = numbers.areExact() ? smallest : Math.max(smallest, SMALLEST_BLURRED);
    this.numbers = numbers;
    identities = new Identities(tables);
    counts = new OnlyCounts(identities);
  }

  /// The aggregate over the new input, guarded; the persons below it do not travel further. Ends
  /// the request when it asks for what cannot be told of people.
  public Woven guard(Aggregate old, Woven input) {
    var widened = new Widened(old, input);
    if (!numbers.areExact()) {
      counts.require(widened);
      new EvenGroups(old, identities).requireOfOnePerson();
    }
    if (numbers.perturbed()) {
      new EvenGroups(old, identities).requireOfOtherPeople();
    }
    return SmallestGroup.guard(smallest, widened, new Blurring(numbers, counts, widened));
  }
}
