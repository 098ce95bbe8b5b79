package nl.datapeil.catalog.quality.keeping;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Keeps the scores up to the log of changes, behind the backs of those who write.
@ApplicationScoped
public class ScoreFollower {
  private final ScoreKeeper keeper;

  ScoreFollower(ScoreKeeper keeper) {
    this.keeper = keeper;
  }

  @Scheduled(
      every = "${catalog.quality.tick:10s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    try {
      follow();
    } catch (RuntimeException e) {
      Log.warn("The scores of quality were not brought up to date; trying again soon", e);
    }
  }

  /// Does all there is to do, unless another pod is at it.
  public void follow() {
    var more = true;
    while (more) {
      more = keeper.next();
    }
  }
}
