package nl.datapeil.analytics.query.engine;

import org.jspecify.annotations.Nullable;

/// Lets the caller of a running query stop it, from any thread, also before it has begun.
public final class Cancellation {
  private @Nullable Runnable onCancel;
  private boolean cancelled;

  public synchronized void cancel() {
    cancelled = true;
    if (onCancel != null) {
      onCancel.run();
    }
  }

  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /// What to do on [#cancel()]; done at once when that came first.
  synchronized void onCancel(Runnable action) {
    onCancel = action;
    if (cancelled) {
      action.run();
    }
  }

  synchronized void forget() {
    onCancel = null;
  }
}
