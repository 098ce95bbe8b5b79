package nl.datapeil.privacy;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of tests: the real one, which a test may put forward.
@Mock
@Singleton
public class MovableClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  public void putForward(Duration by) {
    ahead = by;
  }

  public void reset() {
    ahead = Duration.ZERO;
  }
}
