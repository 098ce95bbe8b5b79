package nl.datapeil.privacy.log.write;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.privacy.log.chain.Chain;
import nl.datapeil.privacy.log.line.Span;
import nl.datapeil.privacy.log.read.StoredSpan;

/// The lines of one transaction: each once, each after the one before.
final class Batch {
  private final Sealing sealing;
  private final LogPreparation.Ready ready;
  private final Map<UUID, Subjects.Subject> subjects;
  private final Map<Span.Key, StoredSpan> known;
  private Streams.Head head;

  Batch(
      Sealing sealing,
      LogPreparation.Ready ready,
      Map<UUID, Subjects.Subject> subjects,
      Map<Span.Key, StoredSpan> known,
      Streams.Head head) {
    this.sealing = sealing;
    this.ready = ready;
    this.subjects = subjects;
    this.known = known;
    this.head = head;
  }

  Streams.Head head() {
    return head;
  }

  Answer add(List<Span> spans, LineInsert insert) throws SQLException {
    var differing = differing(spans);
    if (!differing.isEmpty()) {
      return new Answer.Differs(differing);
    }
    var stored = new ArrayList<Answer.Stored>();
    for (var span : spans) {
      var before = known.get(KnownLines.identity(span.key()));
      stored.add(
          before == null
              ? new Answer.Stored(added(span, insert), true)
              : new Answer.Stored(before, false));
    }
    return new Answer.Written(stored);
  }

  /// The places of those that differ from what is stored, or from another that was sent along.
  private List<Integer> differing(List<Span> spans) {
    var sent = new HashMap<Span.Key, Span>();
    return IntStream.range(0, spans.size())
        .filter(i -> differs(spans.get(i), sent))
        .boxed()
        .toList();
  }

  private boolean differs(Span span, Map<Span.Key, Span> sent) {
    var key = KnownLines.identity(span.key());
    var before = known.get(key);
    var twin = sent.putIfAbsent(key, span);
    return before == null
        ? twin != null && !twin.equals(span)
        : !before.says(span, sealing.blind(span).orElse(null));
  }

  private StoredSpan added(Span span, LineInsert insert) throws SQLException {
    var blind = sealing.blind(span).orElse(null);
    var subject = blind == null ? null : requireNonNull(subjects.get(blind));
    var context = requireNonNull(ready.contexts().get(span.details().context()));
    var number = head.number().next();
    var line = sealing.line(span, context, subject, number);
    head = head.followedBy(Chain.sha256(line.hashed()));
    insert.add(
        line,
        subject == null ? null : subject.id(),
        requireNonNull(ready.activities().get(span.activity())),
        head.hash());
    var stored =
        new StoredSpan(StoredSpan.anonymous(span), line.position(), line.received(), blind, true);
    known.put(KnownLines.identity(span.key()), stored);
    return stored;
  }
}
