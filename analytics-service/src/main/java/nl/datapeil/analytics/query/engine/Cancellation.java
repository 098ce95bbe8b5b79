package nl.datapeil.analytics.query.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Lets the caller of a query stop it, from any thread, also before it has begun.
public final class Cancellation {
  private static final Duration PAUSE = Duration.ofMillis(100);

  private @Nullable Runnable interrupt;
  private volatile boolean cancelled;

  public synchronized void cancel() {
    if (!cancelled) {
      cancelled = true;
      if (interrupt != null) {
        Thread.ofVirtual().name("query-cancellation").start(this::insist);
      }
    }
  }

  public boolean isCancelled() {
    return cancelled;
  }

  /// What stops the query, from now until [#forget()].
  synchronized void interruptBy(Runnable action) {
    interrupt = action;
  }

  synchronized void forget() {
    interrupt = null;
  }

  /// The engine does not notice an interrupt while it still reads and plans the query.
  private void insist() {
    try {
      for (var action = current(); action != null; action = current()) {
        action.run();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Runnable current() {
    return interrupt;
  }
}
