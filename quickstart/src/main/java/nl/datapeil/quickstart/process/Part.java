package nl.datapeil.quickstart.process;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.datapeil.quickstart.settings.PartName;

/// A part of the platform that runs as a process of its own.
public interface Part {
  PartName name();

  /// The parts that must be ready before this one can start.
  Set<PartName> needs();

  /// Every port it listens on, the one its users know first.
  List<Integer> ports();

  /// Where a user finds it.
  URI address();

  /// Makes what the start needs and is not there yet; costs little when all is there.
  void prepare(Progress progress);

  /// The last thing before its process starts, when all it needs is ready.
  default void beforeStart(Progress progress) {}

  Launch launch();

  boolean isReady();

  /// What must be done once it answers, before others may use it.
  default void settle() {}

  /// The signal that asks for an orderly end.
  default String stopSignal() {
    return "TERM";
  }

  default Duration patience() {
    return Duration.ofMinutes(4);
  }
}
