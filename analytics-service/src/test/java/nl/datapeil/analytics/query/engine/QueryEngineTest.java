package nl.datapeil.analytics.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.datapeil.analytics.AnalyticsProblem;
import nl.datapeil.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryEngineTest {
  private static final String ENDLESS =
      "select count(*) as n from range(10000000) a, range(10000000) b where (a.range * b.range) % 7"
          + " = 3";

  @TempDir Path folder;

  @Test
  void saysThatThereAreMoreRowsThanAllowed() throws Exception {
    try (var answer = engine().run(open("select * from range(11)", 10), new Cancellation())) {
      assertThat(answer.rows()).isEqualTo(10);
      assertThat(answer.truncated()).isTrue();
    }
  }

  @Test
  void countsAWholeAnswer() throws Exception {
    try (var answer = engine().run(open("select * from range(10)", 10), new Cancellation())) {
      assertThat(answer.rows()).isEqualTo(10);
      assertThat(answer.truncated()).isFalse();
    }
  }

  @Test
  void stopsAQueryThatTakesTooLong() throws Exception {
    var limits =
        new EngineFixtures.Limits(
            10, Duration.ofSeconds(1), "256MB", "10MB", 1, 1, Duration.ZERO, Duration.ZERO);
    var engine = EngineFixtures.engine(folder, limits);

    assertThatThrownBy(() -> engine.run(open(ENDLESS, 10), new Cancellation()))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_TOO_SLOW))
        .hasMessageContaining("after 1 seconds");
  }

  @Test
  void stopsAQueryThatNeedsTooMuchMemory() throws Exception {
    var engine = engine();

    assertThatThrownBy(() ->
            engine.run(
                open("select repeat('x', 1000000) || i from range(2000) t(i)", 10),
                new Cancellation()))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_TOO_LARGE));
  }

  @Test
  void stopsWhenTheCallerGoesAway() throws Exception {
    var engine = engine();
    var cancellation = new Cancellation();
    Thread.ofVirtual()
        .start(() -> {
          sleep(300);
          cancellation.cancel();
        });

    assertThatThrownBy(() -> engine.run(open(ENDLESS, 10), cancellation))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_CANCELLED));
  }

  @Test
  void doesNotBeginForACallerWhoIsAlreadyGone() throws Exception {
    var engine = engine();
    var cancellation = new Cancellation();
    cancellation.cancel();
    var begin = System.nanoTime();

    assertThatThrownBy(() -> engine.run(open(ENDLESS, 10), cancellation))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_CANCELLED));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void refusesAThirdQueryWhileTwoRun() throws Exception {
    var engine = engine();
    try (var _ = engine.run(open("select 1", 1), new Cancellation());
        var second = engine.run(open("select 2", 1), new Cancellation())) {
      assertThatThrownBy(() -> engine.run(open("select 3", 1), new Cancellation()))
          .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.TOO_BUSY));

      second.abandon();

      engine.run(open("select 3", 1), new Cancellation()).close();
    }
  }

  @Test
  void givesTheTurnBackWhenAQueryFails() throws Exception {
    var engine = engine();
    for (var i = 0; i < 3; i++) {
      assertThatThrownBy(
          () -> engine.run(open("select cast('x' as integer)", 1), new Cancellation()));
    }

    engine.run(open("select 1", 1), new Cancellation()).close();
  }

  @Test
  void showsWhichValueFailedInOpenData() throws Exception {
    var engine = engine();

    assertThatThrownBy(
            () -> engine.run(open("select cast('abc' as integer)", 1), new Cancellation()))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_FAILED))
        .hasMessageContaining("'abc'")
        .hasMessageNotContaining("LINE 1");
  }

  @Test
  void showsNoValueOfProtectedData() throws Exception {
    var engine = engine();
    var task = new Task("t", "select cast('abc' as integer)", 1, List.of(), List.of(), true);

    assertThatThrownBy(() -> engine.run(task, new Cancellation()))
        .satisfies(e -> assertThat(typeOf(e)).isEqualTo(AnalyticsProblem.QUERY_FAILED))
        .hasMessageNotContaining("abc")
        .hasMessageContaining("protected");
  }

  @Test
  void showsNoPathAndLogsNoValueWhenTheEngineRefuses() throws Exception {
    var engine = engine();
    var task =
        new Task("t", "select * from read_csv('/etc/passwd')", 1, List.of(), List.of(), true);

    assertThatThrownBy(() -> engine.run(task, new Cancellation()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Permission Error")
        .hasMessageNotContaining("passwd")
        .hasNoCause();
  }

  @Test
  void removesWhatAKilledProcessSpilled() throws Exception {
    var own = folder.resolve("spill").resolve(SpillFolder.nameOf(ProcessHandle.current().pid()));
    var left = Files.createDirectories(own.resolve("query")).resolve("duckdb_temp");
    Files.writeString(left, "x");

    EngineFixtures.engine(folder.resolve("spill"), EngineFixtures.limits());

    assertThat(left).doesNotExist();
  }

  private QueryEngine engine() throws IOException {
    return EngineFixtures.engine(folder, EngineFixtures.limits());
  }

  private static Task open(String sql, int limit) {
    return new Task("task", sql, limit, List.of(), List.of(), false);
  }

  private static Object typeOf(Throwable e) {
    return ((ProblemException) e).type();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
