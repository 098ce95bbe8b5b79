package nl.datapeil.privacy.decision;

import io.opentelemetry.api.trace.Span;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a request stands in its W3C trace; whoever asks without one begins a trace of its own.
record CallTrace(String traceId, String spanId, @Nullable String parentSpanId) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern TRACEPARENT =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}.*");

  static CallTrace current(@Nullable String traceparent) {
    var span = Span.current().getSpanContext();
    var sent = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    var parent = sent.matches() ? sent.group(2) : null;
    if (span.isValid()) {
      return new CallTrace(span.getTraceId(), span.getSpanId(), parent);
    }
    return new CallTrace(parent == null ? random(16) : sent.group(1), random(8), parent);
  }

  private static String random(int bytes) {
    var id = new byte[bytes];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }
}
