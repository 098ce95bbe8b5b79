package nl.datapeil.privacy.log.write;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.Tokens;

/// "Which processing concerned me?" over a large log. First `people URL`, which names a million
/// people to the service on an empty database; then `log-bench.sql` by psql; then `ask URL`. Run in
/// the folder of privacy-service, packaged.
final class LogMeasurement {
  private static final int FIRST_BSN = 100_000_000;
  private static final int PEOPLE = 1_000_000;
  private static final int POPULATIONS = 100;
  private static final int PER_POPULATION = 10_000;
  private static final int WARM_UP = 200;
  private static final int QUESTIONS = 1_000;

  private static final Random RANDOM = new Random(41);

  private LogMeasurement() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var oidc = new OidcResource();
    var issuer = String.valueOf(oidc.start().get("datapeil.oidc.url"));
    try (var service = PackagedLog.start(arguments[1], issuer)) {
      if (arguments[0].equals("people")) {
        name(service);
      } else {
        ask(service, WARM_UP);
        tell(ask(service, QUESTIONS));
      }
    } finally {
      oidc.stop();
    }
  }

  private static void name(PackagedLog service) throws IOException, InterruptedException {
    var start = System.nanoTime();
    var all = IntStream.range(0, PEOPLE).mapToObj(i -> bsn(i)).collect(Collectors.joining("\n"));
    IO.println("A million people: " + upload(service, all));
    IO.println("in " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    for (var population = 0; population < POPULATIONS; population++) {
      var some =
          IntStream.range(0, PER_POPULATION)
              .mapToObj(_ -> bsn(RANDOM.nextInt(PEOPLE)))
              .collect(Collectors.joining("\n"));
      upload(service, some);
    }
  }

  private static int upload(PackagedLog service, String people)
      throws IOException, InterruptedException {
    return service.post("/processing-log/populations?dataSubjectIdType=BSN", "text/plain", people);
  }

  /// Times in microseconds, of a page of fifty.
  private static List<Long> ask(PackagedLog service, int questions)
      throws IOException, InterruptedException {
    var times = new ArrayList<Long>();
    for (var i = 0; i < questions; i++) {
      var token = Tokens.of(bsn(RANDOM.nextInt(PEOPLE)), "citizen", "privacy:read");
      var start = System.nanoTime();
      var answer = service.get("/my/processing-log", token);
      times.add((System.nanoTime() - start) / 1_000);
      if (!answer.contains("\"next\"")) {
        throw new IllegalStateException(answer);
      }
    }
    return times.stream().sorted().toList();
  }

  private static void tell(List<Long> times) {
    for (var percent : List.of(50, 95, 99)) {
      var at = times.size() * percent / 100;
      IO.println("p%d %.1f ms".formatted(percent, times.get(at) / 1_000.0));
    }
    IO.println("max %.1f ms".formatted(times.getLast() / 1_000.0));
  }

  private static String bsn(int person) {
    return String.valueOf(FIRST_BSN + person);
  }
}
