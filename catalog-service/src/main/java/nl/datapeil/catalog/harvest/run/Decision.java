package nl.datapeil.catalog.harvest.run;

import jakarta.validation.constraints.NotNull;

/// What an administrator decides of entries that vanished.
record Decision(@NotNull Verdict verdict) {
  enum Verdict {
    APPROVE,
    REJECT
  }
}
