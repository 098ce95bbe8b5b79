package nl.datapeil.privacy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Fires one question at a running service, from eight virtual threads, and times every answer.
record DecisionLoad(URI decisions, String token, String question) {
  private static final int SENDERS = 8;

  /// Arguments: the URL of `/decisions`, an access token, and a file with the question.
  public static void main(String[] arguments) throws Exception {
    var question = Files.readString(Path.of(arguments[2]));
    var load = new DecisionLoad(URI.create(arguments[0]), arguments[1], question);
    load.run(5_000);
    IO.println(load.run(20_000));
  }

  /// Times in milliseconds, of senders that each ask again once they are answered.
  record Figures(int count, double perSecond, double p50, double p95, double p99, double max) {
    static Figures of(long[] nanos, long total) {
      Arrays.sort(nanos);
      return new Figures(
          nanos.length,
          nanos.length / (total / 1e9),
          percentile(nanos, 50),
          percentile(nanos, 95),
          percentile(nanos, 99),
          percentile(nanos, 100));
    }

    private static double percentile(long[] sorted, int percent) {
      return sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d decisions, %d senders: %.0f/s; p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, max %.2f ms",
          count,
          SENDERS,
          perSecond,
          p50,
          p95,
          p99,
          max);
    }
  }

  Figures run(int count) throws InterruptedException, ExecutionException {
    var nanos = new long[count];
    var next = new AtomicInteger();
    var start = System.nanoTime();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, SENDERS)
              .mapToObj(_ -> senders.submit(() -> ask(client, nanos, next)))
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
    var start = System.nanoTime();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < count; i++) {
        var due = start + i * step;
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        var mine = i;
        var _ =
            senders.submit(() -> {
              send(client);
              nanos[mine] = System.nanoTime() - due;
              return mine;
            });
      }
    }
    if (Arrays.stream(nanos).anyMatch(time -> time == 0)) {
      throw new IllegalStateException("A decision failed");
    }
    return Figures.of(nanos, System.nanoTime() - start);
  }

  private void send(HttpClient client) throws IOException, InterruptedException {
    var response = client.send(request(), BodyHandlers.ofString());
    if (response.statusCode() != 200 || !response.body().contains("\"decision\":true")) {
      throw new IllegalStateException(response.body());
    }
  }

  /// Asks until the service is gone, and tells which decisions were given.
  Set<String> idsUntilGone() throws InterruptedException {
    var ids = ConcurrentHashMap.<String>newKeySet();
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < SENDERS; i++) {
        var _ =
            senders.submit(() -> {
              while (true) {
                var response = client.send(request(), BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                  ids.add(response.body().replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1"));
                }
              }
            });
      }
    }
    return ids;
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(decisions)
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(question))
        .build();
  }

  private int ask(HttpClient client, long[] nanos, AtomicInteger next)
      throws IOException, InterruptedException {
    var asked = 0;
    for (var i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
      var start = System.nanoTime();
      send(client);
      nanos[i] = System.nanoTime() - start;
      asked++;
    }
    return asked;
  }
}
