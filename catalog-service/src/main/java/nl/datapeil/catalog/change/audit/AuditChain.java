package nl.datapeil.catalog.change.audit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Iterator;
import nl.datapeil.catalog.change.Logged;
import org.jspecify.annotations.Nullable;

/// Follows a chain from line to line. `start` is the head before the first line, or null to take
/// the first line's word for it; `end` is the head that the chain has to reach, or null to take it
/// as it comes.
record AuditChain(@Nullable AuditHead start, @Nullable AuditHead end) {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(AuditLine.class);

  AuditVerdict verify(Iterator<String> lines) {
    var head = start;
    var count = 0L;
    while (lines.hasNext()) {
      var text = lines.next();
      if (text.isBlank()) {
        continue;
      }
      count++;
      try {
        var line = JSON.<AuditLine>readValue(text).logged();
        var wrong = wrongWith(line, head);
        if (wrong != null) {
          return new AuditVerdict.Broken(count, wrong);
        }
        head = new AuditHead(line.seq(), line.hash());
      } catch (JsonProcessingException | NullPointerException e) {
        return new AuditVerdict.Broken(count, "is not a line of an export: " + e.getMessage());
      }
    }
    var reached = head == null ? AuditHead.NONE : head;
    if (end != null && !end.equals(reached)) {
      return new AuditVerdict.Broken(
          count + 1, "is missing: the chain ends at " + reached + ", not at " + end);
    }
    return new AuditVerdict.Whole(count, reached);
  }

  private static @Nullable String wrongWith(Logged line, @Nullable AuditHead head) {
    var before = head == null && line.seq() == 1 ? AuditHead.NONE : head;
    if (before != null && line.seq() != before.seq() + 1) {
      return "has number %d where %d belongs".formatted(line.seq(), before.seq() + 1);
    }
    if (before != null && !line.previous().equals(before.hash())) {
      return "does not follow the line before it";
    }
    return line.holds() ? null : "was changed: its hash is of something else";
  }
}
