package nl.datapeil.catalog.quality.keeping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.catalog.quality.score.Facts;

/// A dataset as the table of entries has it. `keeper` is whose shared nodes it `needs`.
@SuppressWarnings("ArrayRecordComponent") // the bytes are read once, never changed or compared
record Stored(
    UUID id,
    int version,
    boolean open,
    JsonNode typed,
    byte[] graph,
    UUID keeper,
    List<String> needs) {
  Set<String> urls() {
    return Facts.urls(typed);
  }
}
