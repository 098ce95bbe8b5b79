package nl.datapeil.catalog;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Room for so many pieces of work at once. A place whose work cannot be looked for, because the
/// database is away say, is free again.
public final class Places {
  private final Semaphore free;
  private final Executor threads;

  public Places(int count, Executor threads) {
    free = new Semaphore(count);
    this.threads = threads;
  }

  /// Takes up work until there is none or no place is left; does not wait for it. Each place that
  /// comes free looks for more.
  public void fill(Supplier<Optional<Runnable>> next) {
    while (free.tryAcquire()) {
      if (!begun(next)) {
        return;
      }
    }
  }

  private boolean begun(Supplier<Optional<Runnable>> next) {
    var begun = false;
    try {
      var work = next.get();
      if (work.isPresent()) {
        threads.execute(() -> finish(work.get(), next));
        begun = true;
      }
      return begun;
    } finally {
      if (!begun) {
        free.release();
      }
    }
  }

  private void finish(Runnable work, Supplier<Optional<Runnable>> next) {
    try {
      work.run();
    } finally {
      free.release();
    }
    fill(next);
  }
}
