package nl.datapeil.privacy.log.draft;

import java.time.Instant;
import java.util.List;
import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// Spans as Logboek Dataverwerkingen describes them.
public record SpansDraft(@Nullable List<SpanDraft> spans) implements LogBody {
  private static final int MOST = 10_000;

  public Sent check(Instant now) {
    var in = new InputCheck();
    in.require(
        spans == null || spans.size() <= MOST,
        "spans",
        "must list at most " + MOST + " items",
        "mag hoogstens " + MOST + " elementen noemen");
    in.refuseWhenWrong();
    var read = in.each("spans", spans, 1, (path, span) -> span.read(in, path, now));
    in.refuseWhenWrong();
    return new Sent(read, 0);
  }
}
