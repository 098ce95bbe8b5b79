package nl.datapeil.privacy.decision.journal;

import static nl.datapeil.privacy.PrivacyProblem.DECISION_NOT_RECORDED;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import nl.datapeil.privacy.PrivacyConfig;

/// Writes decisions, those that wait together in one statement, and answers once the commit is on
/// disk. A process that is killed loses none that was answered.
@ApplicationScoped
public class Journal {
  private static final int MOST_WAITING = 10_000;
  private static final int MOST_TOGETHER = 500;

  private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final JournalTable table;
  private final PrivacyConfig.Decisions settings;
  private final List<Thread> writers;

  Journal(JournalTable table, PrivacyConfig config) {
    this.table = table;
    settings = config.decisions();
    writers =
        IntStream.range(0, settings.writers())
            .mapToObj(i -> Thread.ofPlatform().daemon().name("decision-journal-" + i))
            .map(thread -> thread.unstarted(this::write))
            .toList();
  }

  private record Waiting(List<Line> lines, CompletableFuture<Set<UUID>> written) {
    /// Nobody may act on it, so the journal does not tell of it either.
    boolean isGivenUp() {
      return written.isCancelled();
    }
  }

  @Startup
  void begin() {
    writers.forEach(Thread::start);
  }

  @PreDestroy
  void end() {
    writers.forEach(Thread::interrupt);
  }

  /// Whether all of one request are recorded; none is when what they rest on has changed meanwhile.
  public boolean record(List<Line> lines) {
    var mine = new Waiting(lines, new CompletableFuture<>());
    if (!waiting.offer(mine)) {
      throw notRecorded();
    }
    try {
      var written = mine.written.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
      return lines.stream().allMatch(line -> written.contains(line.id()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw notRecorded();
    } catch (ExecutionException | TimeoutException e) {
      Log.warnf("A decision was not recorded: %s", e.toString());
      mine.written.cancel(false);
      throw notRecorded();
    }
  }

  private void write() {
    var together = new ArrayList<Waiting>();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        together.add(waiting.take());
        waiting.drainTo(together, MOST_TOGETHER - 1);
        together.removeIf(Waiting::isGivenUp);
        if (!together.isEmpty()) {
          insert(together);
        }
        together.clear();
      }
    } catch (InterruptedException _) {
      together.forEach(one -> one.written.cancel(false));
    }
  }

  /// One that cannot be stored must not take its neighbours along.
  private void insert(List<Waiting> together) {
    try {
      var lines = together.stream().flatMap(one -> one.lines.stream()).toList();
      var written = table.insert(lines);
      together.forEach(one -> one.written.complete(written));
    } catch (SQLException | RuntimeException e) {
      if (together.size() == 1) {
        together.getFirst().written.completeExceptionally(e);
      } else {
        together.forEach(one -> insert(List.of(one)));
      }
    }
  }

  private static RuntimeException notRecorded() {
    return DECISION_NOT_RECORDED.because(
        "No decision is given that is not on record, and it could not be recorded in time. Try"
            + " again.",
        "Geen besluit wordt gegeven dat niet is vastgelegd, en vastleggen lukte niet op tijd."
            + " Probeer het opnieuw.");
  }
}
