package nl.datapeil.quickstart.launch;

import java.time.Duration;
import java.time.Instant;
import nl.datapeil.quickstart.process.Progress;
import nl.datapeil.quickstart.settings.PartName;

/// One line for each step, with the seconds since the command began.
final class Console implements Progress {
  private final Instant begun = Instant.now();

  @Override
  public void tell(PartName part, String what) {
    var seconds = Duration.between(begun, Instant.now()).toMillis() / 1000.0;
    System.out.println("%6.1f s  %-10s %s".formatted(seconds, part.label(), what));
  }
}
