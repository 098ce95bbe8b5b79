package nl.datapeil.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;
import nl.datapeil.privacy.retention.terms.DestructionOrder;

/// What other features may know of destruction orders. Callers hold the transaction.
@ApplicationScoped
public class DueDestructions {
  private final Register<DestructionOrder> orders;
  private final Keepers keepers;
  private final Today today;

  DueDestructions(Records records, Keepers keepers, Today today) {
    orders = records.of(Kind.DESTRUCTION_ORDER, DestructionOrder.class);
    this.keepers = keepers;
    this.today = today;
  }

  /// Data of a dataset that should have been destroyed by now.
  public record Due(URI order, int version, LocalDate since) {}

  /// The oldest order for what an activity keeps of a dataset, approved by the data owner or not,
  /// as long as its rule says so.
  public Optional<Due> of(String activity, String dataset) {
    var filter =
        new RecordFilter(
            null,
            dataset,
            null,
            today.now().plusNanos(1_000),
            Map.of("activity", activity, "dataset", dataset),
            new PageRequest(null, 100));
    return orders
        .all(filter)
        .filter(filed -> keepers.ownLets(filed.content()))
        .map(filed ->
            new Due(filed.header().uri(), filed.header().version(), filed.content().dueOn()))
        .findFirst();
  }
}
