package nl.datapeil.quickstart.launch;

import java.net.URI;
import java.util.OptionalLong;
import nl.datapeil.quickstart.settings.PartName;

/// How a part is doing.
///
/// @param pid its process, when it runs
public record PartStatus(PartName part, State state, OptionalLong pid, URI address) {
  /// From the user's point of view.
  public enum State {
    READY,
    NOT_READY,
    STOPPED
  }
}
