package nl.datapeil.privacy.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A time in which a period does not run: from the day something was asked until the day it was
/// received; null while it is waited for.
public record Suspension(LocalDate asked, @Nullable LocalDate received) {
  public Suspension {
    if (received != null && received.isBefore(asked)) {
      throw new IllegalArgumentException("received before it was asked");
    }
  }
}
