package nl.datapeil.catalog.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.history.HistoryRepository.SharedNode;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// An entry as it was from `from` until, but not including, `until`; null is until now. `graph` is
/// packed, `typed` and `governance` are JSON.
@SuppressWarnings("ArrayRecordComponent") // never compared
record State(
    UUID id,
    int version,
    Kind kind,
    String iri,
    Status status,
    UUID source,
    String governance,
    String typed,
    byte[] graph,
    List<String> shared,
    String digest,
    Instant from,
    @Nullable Instant until) {
  Stream<SharedNode> sharedNodes() {
    return shared.stream().map(name -> new SharedNode(source, name));
  }
}
