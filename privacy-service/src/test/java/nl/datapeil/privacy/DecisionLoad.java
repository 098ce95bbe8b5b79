package nl.datapeil.privacy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.datapeil.privacy.KeptConnection.Answer;

/// Fires one question at a running service, and times every answer.
final class DecisionLoad {
  private static final int SENDERS = 8;
  private static final int TOO_BUSY = 503;

  private final URI decisions;
  private final byte[] request;

  DecisionLoad(URI decisions, String token, String question) {
    this.decisions = decisions;
    request = KeptConnection.request(decisions, token, question);
  }

  /// Arguments: the URL of `/decisions`, an access token, and a file with the question.
  public static void main(String[] arguments) throws Exception {
    var question = Files.readString(Path.of(arguments[2]));
    var load = new DecisionLoad(URI.create(arguments[0]), arguments[1], question);
    load.run(5_000);
    IO.println(load.run(20_000));
  }

  /// Times in milliseconds of what was answered, and how many were refused as too many.
  record Figures(
      int count, int refused, double perSecond, double p50, double p95, double p99, double max) {
    static Figures of(long[] nanos, long total) {
      var answered = Arrays.stream(nanos).filter(time -> time > 0).sorted().toArray();
      return new Figures(
          answered.length,
          nanos.length - answered.length,
          answered.length / (total / 1e9),
          percentile(answered, 50),
          percentile(answered, 95),
          percentile(answered, 99),
          percentile(answered, 100));
    }

    private static double percentile(long[] sorted, int percent) {
      return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d decisions, %d refused: %.0f/s; p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms",
          count,
          refused,
          perSecond,
          p50,
          p95,
          p99,
          max);
    }
  }

  /// Senders that each ask again once they are answered.
  Figures run(int count) throws InterruptedException, ExecutionException {
    var nanos = new long[count];
    var next = new AtomicInteger();
    var start = System.nanoTime();
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      var running =
          IntStream.range(0, SENDERS)
              .mapToObj(_ -> senders.submit(() -> ask(nanos, next)))
              .toList();
      for (var sender : running) {
        var _ = sender.get();
      }
    }
    return Figures.of(nanos, System.nanoTime() - start);
  }

  /// At this many a second, whatever the answers do; times count from when each should have begun.
  Figures paced(int count, int perSecond) throws InterruptedException {
    var nanos = new long[count];
    var step = 1_000_000_000L / perSecond;
    var free = new ConcurrentLinkedQueue<KeptConnection>();
    var start = System.nanoTime();
    try (var senders = Executors.newCachedThreadPool()) {
      for (var i = 0; i < count; i++) {
        var due = start + i * step;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        var mine = i;
        var _ =
            senders.submit(() -> {
              var kept = free.poll();
              var connection = kept == null ? new KeptConnection(decisions) : kept;
              nanos[mine] = isGiven(connection.send(request)) ? System.nanoTime() - due : -1;
              return free.add(connection);
            });
      }
    }
    if (Arrays.stream(nanos).anyMatch(time -> time == 0)) {
      throw new IllegalStateException("A decision failed");
    }
    return Figures.of(nanos, System.nanoTime() - start);
  }

  /// Asks until the service is gone, and tells which decisions were given.
  Set<String> idsUntilGone() throws InterruptedException {
    var ids = ConcurrentHashMap.<String>newKeySet();
    try (var senders = Executors.newFixedThreadPool(SENDERS)) {
      for (var i = 0; i < SENDERS; i++) {
        var _ =
            senders.submit(() -> {
              try (var connection = new KeptConnection(decisions)) {
                while (true) {
                  var answer = connection.send(request);
                  if (isGiven(answer)) {
                    ids.add(answer.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1"));
                  }
                }
              }
            });
      }
    }
    return ids;
  }

  private int ask(long[] nanos, AtomicInteger next) throws IOException {
    var asked = 0;
    try (var connection = new KeptConnection(decisions)) {
      for (var i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
        var start = System.nanoTime();
        nanos[i] = isGiven(connection.send(request)) ? System.nanoTime() - start : -1;
        asked++;
      }
    }
    return asked;
  }

  private static boolean isGiven(Answer answer) {
    if (answer.status() == TOO_BUSY) {
      return false;
    }
    if (answer.status() != 200 || !answer.body().contains("\"decision\":true")) {
      throw new IllegalStateException(answer.body());
    }
    return true;
  }
}
