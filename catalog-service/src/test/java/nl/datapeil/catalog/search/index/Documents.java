package nl.datapeil.catalog.search.index;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.datapeil.catalog.search.document.Described;
import nl.datapeil.catalog.search.document.Described.Column;
import nl.datapeil.catalog.search.document.Described.Governance;
import nl.datapeil.catalog.search.document.DocumentMaker;
import nl.datapeil.catalog.search.document.SearchDocument;
import org.jspecify.annotations.Nullable;

/// Entries to index.
public final class Documents {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Governance PLAIN =
      new Governance(null, "Team Data", "OPEN", "OPEN", List.of(), null, null, 0, 0);

  private static final AtomicLong COUNTER = new AtomicLong();

  private Documents() {}

  /// Later ones are greater, also within a millisecond.
  public static UUID nextId() {
    return new UUID(0x0199_0000_0000_7000L + COUNTER.incrementAndGet(), 0x8000_0000_0000_0000L);
  }

  public static SearchDocument titled(String title) {
    return described("{'title': {'nl': '%s'}}".formatted(title));
  }

  /// `typed` is JSON with single quotes.
  public static SearchDocument described(String typed) {
    return described(nextId(), "PUBLISHED", typed);
  }

  public static SearchDocument described(UUID id, String status, String typed, Column... columns) {
    return DocumentMaker.of(
        new Described(id, "DATASET", status, json(typed), PLAIN, List.of(columns)));
  }

  public static SearchDocument governed(String typed, Governance governance) {
    return DocumentMaker.of(
        new Described(nextId(), "DATASET", "PUBLISHED", json(typed), governance, List.of()));
  }

  public static Column column(String name, @Nullable String title, String sensitivity) {
    return new Column(name, title, null, sensitivity);
  }

  private static ObjectNode json(String typed) {
    try {
      return (ObjectNode) JSON.readTree(typed.replace('\'', '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
