package nl.datapeil.quickstart.process;

import java.time.Duration;
import java.time.Instant;
import nl.datapeil.quickstart.settings.Home;
import nl.datapeil.quickstart.settings.LaunchException;

/// Brings one part to the state that is asked for, whatever state it is in.
public final class Runner {
  private static final int LOG_LINES = 15;

  /// Writing start-up caches keeps two cores busy for a while after the work itself has ended.
  private static final Duration STOP_PATIENCE = Duration.ofMinutes(4);

  /// A part that is replaced need not write a cache that nobody will use.
  private static final Duration REPLACE_PATIENCE = Duration.ofSeconds(20);

  private final Home home;
  private final Part part;
  private final Detached process;
  private final Progress progress;

  public Runner(Home home, Part part, Progress progress) {
    this.home = home;
    this.part = part;
    this.progress = progress;
    process = new Detached(home, part.name());
  }

  /// Leaves alone what runs already, replaces what runs with other settings or another program.
  public void start() {
    var launch = part.launch();
    if (process.pid().isPresent()) {
      if (!process.wasStartedBy(launch)) {
        progress.tell(part.name(), "changed: stopping the old one");
        stop(REPLACE_PATIENCE);
        launch = part.launch();
      } else if (becomesReady(Instant.now())) {
        return;
      }
    }
    new StartCache(home, part.name()).discardUnfinished();
    Ports.requireFree(part);
    part.beforeStart(progress);
    var from = Instant.now();
    process.start(launch);
    if (!becomesReady(from)) {
      throw failed("stopped while it was starting");
    }
  }

  public void stop() {
    stop(STOP_PATIENCE);
  }

  private void stop(Duration patience) {
    if (process.pid().isEmpty()) {
      return;
    }
    var cache = new StartCache(home, part.name());
    if (cache.isBeingRecorded()) {
      progress.tell(part.name(), "stopping; writes its start-up cache");
    }
    if (process.stop(part.stopSignal(), patience)) {
      cache.keep();
      progress.tell(part.name(), "stopped");
    } else {
      progress.tell(part.name(), "stopped, by force after %d s".formatted(patience.toSeconds()));
    }
  }

  public void kill() {
    process.kill();
  }

  /// Waits until the part is ready.
  ///
  /// @return whether it became so; false when its process ended first, as one does that was being
  ///   killed when it was found
  private boolean becomesReady(Instant from) {
    var deadline = Instant.now().plus(part.patience());
    while (!part.isReady()) {
      if (process.pid().isEmpty()) {
        return false;
      }
      if (Instant.now().isAfter(deadline)) {
        throw failed("was not ready within %d s".formatted(part.patience().toSeconds()));
      }
      Processes.sleep(100);
    }
    if (process.pid().isEmpty()) {
      return false;
    }
    part.settle();
    var took = Duration.between(from, Instant.now()).toMillis() / 1000.0;
    progress.tell(part.name(), "ready   %s   (%.1f s)".formatted(part.address(), took));
    return true;
  }

  private LaunchException failed(String what) {
    var tail = LogTail.of(home.log(part.name()), LOG_LINES);
    var advice =
        tail.contains("No space left on device")
            ? "\nThe disk is full: make room and start again."
            : "";
    return new LaunchException(
        "%s %s. The end of %s:\n%s%s"
            .formatted(part.name().label(), what, home.log(part.name()), tail, advice));
  }
}
