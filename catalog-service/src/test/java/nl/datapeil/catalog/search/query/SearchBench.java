package nl.datapeil.catalog.search.query;

import java.io.IOException;
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

/// Measures search: `SearchBench FOLDER RECORDS [postgres]` makes an index of so many made-up records,
/// or uses the one that is there, and asks a fixed mix of questions. With `postgres` the same records
/// and questions go to PostgreSQL's own full-text search, as far as it can answer them.
final class SearchBench {
  private static final int WARM_UP = 1_000;
  private static final int MEASURED = 3_000;

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    var records = Integer.parseInt(arguments[1]);
    var catalogue = new SyntheticCatalogue();
    var queries = new QueryMix(catalogue).queries(WARM_UP + MEASURED);
    try (var index = Index.open(Path.of(arguments[0]))) {
      if (index.position().seq() != records) {
        fill(index, catalogue, records);
      }
      report("Lucene", times(queries, query -> ask(index, query)));
    }
    if (arguments.length > 2) {
      try (var postgres = new PostgresSearch()) {
        postgres.fill(IntStream.range(0, records).mapToObj(catalogue::document));
        report("PostgreSQL", times(queries, query -> postgres.ask(query)));
      }
    }
  }

  private static void fill(Index index, SyntheticCatalogue catalogue, int records)
      throws IOException {
    var begin = Instant.now();
    IntStream.range(0, records)
        .parallel()
        .forEach(number -> {
          try {
            index.put(catalogue.document(number));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    index.show(new Position(records, "bench"));
    index.commit();
    System.out.printf("%d records indexed in %s%n", records, Duration.between(begin, Instant.now()));
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
      search.ask(query);
      var took = System.nanoTime() - begin;
      if (i >= WARM_UP) {
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
