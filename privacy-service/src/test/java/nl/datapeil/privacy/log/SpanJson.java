package nl.datapeil.privacy.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Spans that systems of a municipality would send.
public final class SpanJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final long NOON = 1_769_860_800_000L;

  private SpanJson() {}

  /// About one person, with a trace and a span of its own.
  public static ObjectNode about(String bsn, String activity) {
    var span = about(activity);
    attributes(span)
        .put("dpl.core.data_subject_id", bsn)
        .put("dpl.core.data_subject_id_type", "BSN");
    return span;
  }

  /// About nobody in particular.
  public static ObjectNode about(String activity) {
    var span =
        JSON.createObjectNode()
            .put("traceId", hex(16))
            .put("spanId", hex(8))
            .put("name", "Dossier inzien")
            .put("status", "Ok")
            .put("startTime", NOON)
            .put("endTime", NOON + 12);
    span.putObject("resource").putObject("attributes").put("service.name", "zaaksysteem");
    span.putObject("attributes").put("dpl.core.processing_activity_id", activity);
    return span;
  }

  public static ObjectNode attributes(ObjectNode span) {
    return (ObjectNode) span.path("attributes");
  }

  public static String batch(ObjectNode... spans) {
    var batch = JSON.createObjectNode();
    var list = batch.putArray("spans");
    for (var span : spans) {
      list.add(span);
    }
    return batch.toString();
  }

  /// A person of whom no other test knows.
  public static String newBsn() {
    return String.valueOf(100_000_000 + RANDOM.nextInt(899_999_999));
  }

  private static String hex(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
