package nl.datapeil.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The real time, plus what a test lets pass. A test that does so ends with [#reset()].
@Alternative
@Priority(1)
@Singleton
public class TestClock implements InstantSource {
  private volatile Duration ahead = Duration.ZERO;

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  public void pass(Duration time) {
    ahead = ahead.plus(time);
  }

  public void reset() {
    ahead = Duration.ZERO;
  }
}
