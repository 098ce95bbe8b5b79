package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.datapeil.catalog.search.index.Index;
import nl.datapeil.catalog.search.index.Position;
import nl.datapeil.catalog.search.query.QueryMix.Query;

/// Measures search: `SearchBench FOLDER RECORDS[,RECORDS…] [postgres]` adds made-up records to an
/// index until there are so many, asks a fixed mix of questions, and goes on to the next number.
/// With `postgres` the same records and questions go to PostgreSQL's own full-text search, as far
/// as it can answer them.
final class SearchBench {
  private static final int WARM_UP = 3_000;
  private static final int MEASURED = 2_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    var catalogue = new SyntheticCatalogue();
    var queries = new QueryMix(catalogue).queries(WARM_UP + MEASURED);
    var records = 0;
    try (var index = Index.open(Path.of(arguments[0]))) {
      records = (int) Math.max(0, index.position().seq());
      for (var step : arguments[1].split(",", -1)) {
        var wanted = Math.max(records, Integer.parseInt(step));
        add(index, catalogue, records, wanted);
        records = wanted;
        report("Lucene", times(queries, query -> ask(index, query)));
      }
    }
    if (arguments.length > 2) {
      try (var postgres = new PostgresSearch()) {
        postgres.fill(IntStream.range(0, records).mapToObj(catalogue::document));
        report("PostgreSQL", times(queries, query -> postgres.ask(query)));
      }
    }
  }

  private static void add(Index index, SyntheticCatalogue catalogue, int from, int until)
      throws IOException {
    var begin = Instant.now();
    IntStream.range(from, until)
        .parallel()
        .forEach(number -> {
          try {
            index.put(catalogue.document(number));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    index.show(new Position(until, "bench"));
    index.commit();
    System.out.printf(
        "%d to %d indexed in %s%n", from, until, Duration.between(begin, Instant.now()));
  }

  private static int ask(Index index, Query query) throws IOException {
    try (var reading = index.read(false)) {
      return Search.run(reading, query.asked()).places().size();
    }
  }

  private interface Answering {
    int ask(Query query) throws Exception;
  }

  private static Map<String, List<Long>> times(List<Query> queries, Answering search)
      throws Exception {
    var times = new LinkedHashMap<String, List<Long>>();
    for (var i = 0; i < queries.size(); i++) {
      var query = queries.get(i);
      var begin = System.nanoTime();
      var worked = THREADS.getCurrentThreadCpuTime();
      search.ask(query);
      var took = System.nanoTime() - begin;
      if (i >= WARM_UP) {
        times
            .computeIfAbsent("all, CPU", _ -> new ArrayList<>())
            .add(THREADS.getCurrentThreadCpuTime() - worked);
        times.computeIfAbsent("all", _ -> new ArrayList<>()).add(took);
        times.computeIfAbsent(query.kind(), _ -> new ArrayList<>()).add(took);
      }
    }
    return times;
  }

  private static void report(String name, Map<String, List<Long>> times) {
    System.out.printf("%s, ms: p50 p95 p99 max%n", name);
    times.forEach((kind, all) -> {
      var sorted = all.stream().sorted().toList();
      System.out.printf(
          "%-12s %8.2f %8.2f %8.2f %8.2f%n",
          kind, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1));
    });
  }

  private static double at(List<Long> sorted, double part) {
    return sorted.get((int) Math.min(sorted.size() - 1.0, part * sorted.size())) / 1e6;
  }
}
