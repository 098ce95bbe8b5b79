package nl.datapeil.privacy.retention;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;
import nl.datapeil.privacy.retention.terms.DestructionOrder;

/// A destruction order as shown: whether it must be carried out now.
record OrderView(@JsonUnwrapped Header header, @JsonUnwrapped DestructionOrder order, boolean due) {
  static OrderView of(Filed<DestructionOrder> filed, LocalDate today) {
    return new OrderView(
        filed.header(), filed.content(), !filed.isWithdrawn() && filed.content().isDueOn(today));
  }
}
