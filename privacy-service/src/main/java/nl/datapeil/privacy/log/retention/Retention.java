package nl.datapeil.privacy.log.retention;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/// Takes the numbers of erased persons off lines, and removes lines when their time is over; a
/// batch at a time, and can stop and go on anywhere.
@ApplicationScoped
public class Retention {
  private final Periods periods;
  private final Removal removal;

  Retention(Periods periods, Removal removal) {
    this.periods = periods;
    this.removal = removal;
  }

  @Scheduled(
      every = "${privacy.log.retention-tick:1h}",
      delayed = "${privacy.log.retention-delay:5m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    try {
      unlinkErased();
    } catch (SQLException | RuntimeException e) {
      Log.warn("Erased persons were not taken off all lines of the log; trying again later", e);
    }
    try {
      removeExpired();
    } catch (SQLException | RuntimeException e) {
      Log.warn("Expired lines of the log were not all removed; trying again later", e);
    }
  }

  /// Does all there is to do; gives how many lines went.
  public long run() throws SQLException {
    unlinkErased();
    return removeExpired();
  }

  private void unlinkErased() throws SQLException {
    while (removal.unlinkErased()) {
      // one person at a time
    }
  }

  private long removeExpired() throws SQLException {
    var removed = 0L;
    for (var term : periods.current()) {
      var batch = removal.next(term);
      while (batch > 0) {
        removed += batch;
        batch = removal.next(term);
      }
    }
    removal.forgetPopulations();
    removal.dropMonths();
    return removed;
  }
}
