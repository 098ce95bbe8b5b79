package nl.datapeil.privacy.safeguard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;
import nl.datapeil.privacy.safeguard.terms.Safeguard;

/// A safeguard as shown: whether it holds today.
record SafeguardView(
    @JsonUnwrapped Header header, @JsonUnwrapped Safeguard safeguard, boolean holds) {
  static SafeguardView of(Filed<Safeguard> filed, LocalDate today) {
    return new SafeguardView(
        filed.header(), filed.content(), !filed.isWithdrawn() && filed.content().holdsOn(today));
  }
}
