package nl.datapeil.catalog.harvest.fetch;

/// Nobody wants what is being fetched any more.
public final class BrokenOff extends RuntimeException {
  BrokenOff() {
    super(null, null, false, false);
  }
}
