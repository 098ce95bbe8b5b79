package nl.datapeil.catalog.rule.validation;

import static nl.datapeil.catalog.CatalogProblem.TOO_BUSY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.datapeil.catalog.CatalogConfig;

/// Room for so much work at once that anybody may ask for and that takes long. The bean is for
/// documents that are sent; what is read has turns of its own.
@ApplicationScoped
public class Turns {
  private final Semaphore free;
  private final Duration patience;

  @Inject
  Turns(CatalogConfig config) {
    this(config.validation().concurrent(), config.validation().patience());
  }

  public Turns(int places, Duration patience) {
    free = new Semaphore(places, true);
    this.patience = patience;
  }

  /// Waits a while for a place; ends the request when none comes free.
  public <T> T take(Supplier<T> work) {
    if (!isFree()) {
      throw TOO_BUSY.because(
          "As much is worked out for others now as there is room for. Try again in a minute.",
          "Er wordt nu voor anderen uitgerekend zoveel als er kan. Probeer het over een minuut"
              + " weer.");
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean isFree() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
