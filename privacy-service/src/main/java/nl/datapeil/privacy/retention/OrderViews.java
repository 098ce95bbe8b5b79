package nl.datapeil.privacy.retention;

import jakarta.enterprise.context.ApplicationScoped;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Page;
import nl.datapeil.privacy.retention.terms.DestructionOrder;

/// How destruction orders stand today.
@ApplicationScoped
class OrderViews {
  private final Keepers keepers;
  private final Today today;

  OrderViews(Keepers keepers, Today today) {
    this.keepers = keepers;
    this.today = today;
  }

  OrderView of(Filed<DestructionOrder> filed) {
    return of(filed, keepers.at(today.now()));
  }

  Page<OrderView> of(Page<Filed<DestructionOrder>> page) {
    var rules = keepers.at(today.now());
    return page.map(filed -> of(filed, rules));
  }

  private OrderView of(Filed<DestructionOrder> filed, RulesThen rules) {
    if (filed.isWithdrawn()) {
      return new OrderView(filed.header(), filed.content(), null, false);
    }
    var heldBy = keepers.of(filed.content(), rules);
    var due = filed.content().isDueOn(today.date()) && heldBy.isEmpty();
    return new OrderView(filed.header(), filed.content(), heldBy.isEmpty() ? null : heldBy, due);
  }

  /// Only what must be carried out now; a page may be short or empty, and not be the last.
  Page<OrderView> due(Page<Filed<DestructionOrder>> ready) {
    var found = of(ready);
    return new Page<>(found.items().stream().filter(OrderView::due).toList(), found.next());
  }
}
