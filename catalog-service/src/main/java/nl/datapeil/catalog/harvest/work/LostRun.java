package nl.datapeil.catalog.harvest.work;

/// The run was cancelled, or another pod took it over, so whoever works on it has to stop.
final class LostRun extends RuntimeException {
  LostRun() {
    super(null, null, false, false);
  }
}
