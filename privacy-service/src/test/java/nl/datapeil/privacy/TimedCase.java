package nl.datapeil.privacy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;

/// A test that puts the clock forward; it goes back when the test is over.
public abstract class TimedCase extends ContractCase {
  @Inject protected MovableClock clock;

  @AfterEach
  void setTheClockRight() {
    clock.reset();
  }
}
