package nl.datapeil.catalog.harvest.fetch;

import org.jspecify.annotations.Nullable;

/// Whether the work that goes on in a thread is still wanted. Who wants it no longer ends the
/// demand; the work learns of that while it waits for a remote server, and between records.
public final class Demand {
  private static final ScopedValue<Demand> CURRENT = ScopedValue.newInstance();

  private volatile boolean ended;
  private @Nullable Thread waiting;

  /// That for the work going on here; work that nobody can end has its own.
  public static Demand current() {
    return CURRENT.isBound() ? CURRENT.get() : new Demand();
  }

  public void during(Runnable work) {
    ScopedValue.where(CURRENT, this).run(work);
  }

  public synchronized void end() {
    ended = true;
    if (waiting != null) {
      waiting.interrupt();
    }
  }

  /// Fails with [BrokenOff] when it has ended.
  public void require() {
    if (ended) {
      throw new BrokenOff();
    }
  }

  /// From here to [#goOn] the end interrupts this thread.
  synchronized void pause() {
    require();
    waiting = Thread.currentThread();
  }

  synchronized void goOn() {
    waiting = null;
    if (ended) {
      Thread.interrupted(); // it was meant for the waiting alone
    }
  }
}
