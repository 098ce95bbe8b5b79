package nl.datapeil.catalog.accessrequest.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which requests a caller looks for, among those it may see.
public record AccessWish(View view, @Nullable AccessState state, @Nullable UUID dataset) {
  /// In which capacity the caller looks.
  public enum View {
    ALL,
    /// What the caller asked for.
    MINE,
    /// What waits for the caller's decision.
    TO_DECIDE
  }
}
