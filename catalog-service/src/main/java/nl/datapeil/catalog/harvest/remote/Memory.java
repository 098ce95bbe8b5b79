package nl.datapeil.catalog.harvest.remote;

import java.time.Instant;
import nl.datapeil.catalog.harvest.fetch.Validators;
import org.jspecify.annotations.Nullable;

/// What is known of a source from earlier runs. `since`: all that changed before it was seen; null
/// to read everything.
public record Memory(Validators validators, @Nullable Instant since) {
  public static Memory nothing() {
    return new Memory(Validators.NONE, null);
  }
}
