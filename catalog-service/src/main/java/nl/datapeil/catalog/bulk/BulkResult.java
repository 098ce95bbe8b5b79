package nl.datapeil.catalog.bulk;

import java.util.List;

/// The results in the order of the operations.
record BulkResult(int succeeded, int failed, List<ItemResult> results) {
  static BulkResult of(List<ItemResult> results) {
    var succeeded = (int) results.stream().filter(ItemResult::succeeded).count();
    return new BulkResult(succeeded, results.size() - succeeded, List.copyOf(results));
  }
}
