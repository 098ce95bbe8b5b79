package nl.datapeil.kit.problem;

import io.opentelemetry.api.trace.Span;
import org.jspecify.annotations.Nullable;

/// The W3C trace of the request at hand.
public final class Traces {
  private Traces() {}

  /// 32 hexadecimal digits, or null outside a request.
  public static @Nullable String currentId() {
    var context = Span.current().getSpanContext();
    return context.isValid() ? context.getTraceId() : null;
  }
}
