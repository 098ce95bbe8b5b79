package nl.datapeil.catalog.search;

import static nl.datapeil.catalog.CatalogProblem.SEARCH_NOT_READY;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.search.index.Position;
import nl.datapeil.catalog.search.index.Reading;

/// Keeps this pod's index up to the log of changes: before each search, and each second without
/// showing it yet. One thread changes the index.
@ApplicationScoped
public class IndexKeeper {
  private static final long COMMIT_SECONDS = 30;
  private static final long AHEAD_SECONDS = 1;

  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("search-index").daemon().factory());
  private final EntryFeed feed;
  private final IndexFollower follower;
  private final CatalogConfig config;

  IndexKeeper(EntryFeed feed, IndexFollower follower, CatalogConfig config) {
    this.feed = feed;
    this.follower = follower;
    this.config = config;
  }

  void begin(@Observes StartupEvent started) {
    var _ = worker.scheduleWithFixedDelay(this::tidy, 0, COMMIT_SECONDS, TimeUnit.SECONDS);
    var _ = worker.scheduleWithFixedDelay(this::goAhead, 1, AHEAD_SECONDS, TimeUnit.SECONDS);
  }

  void end(@Observes ShutdownEvent stopping) throws InterruptedException {
    worker.execute(follower::close);
    worker.shutdown();
    worker.awaitTermination(COMMIT_SECONDS, TimeUnit.SECONDS);
  }

  /// The index with everything in it that was committed before this call. When that takes too long
  /// the index as it is, unless it was never whole.
  public Reading read(boolean everything) {
    try {
      if (!follower.position().equals(feed.head())) {
        await();
      }
      if (follower.position().isNone()) {
        throw SEARCH_NOT_READY.because(
            "The search index is being made: %d descriptions so far. Try again in a minute.",
            "De zoekindex wordt gemaakt: tot nu toe %d beschrijvingen. Probeer het over een minuut"
                + " opnieuw.",
            follower.done());
      }
      return follower.index().read(everything);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException("The log of changes cannot be read", e);
    }
  }

  /// How far the index is; none while it is made.
  Position position() {
    return follower.position();
  }

  private void await() {
    try {
      worker.submit(this::follow).get(config.search().patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException _) {
      Log.info("The search index is behind the log of changes; answering with what it has");
    } catch (ExecutionException e) {
      throw new IllegalStateException("The search index cannot follow the log of changes", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Void follow() throws IOException, SQLException {
    follower.follow();
    return null;
  }

  private void goAhead() {
    trying(follower::goAhead);
  }

  private void tidy() {
    trying(() -> {
      follower.follow();
      follower.commit();
    });
  }

  private interface Work {
    void run() throws IOException, SQLException;
  }

  private static void trying(Work work) {
    try {
      work.run();
    } catch (IOException | SQLException | RuntimeException e) {
      Log.error("The search index cannot follow the log of changes; trying again soon", e);
    }
  }
}
