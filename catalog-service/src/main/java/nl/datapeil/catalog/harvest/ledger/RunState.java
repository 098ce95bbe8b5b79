package nl.datapeil.catalog.harvest.ledger;

/// Where a run is in its life.
public enum RunState {
  QUEUED,
  RUNNING,
  /// Read to the end, but so much has vanished that an administrator has to agree.
  QUARANTINED,
  DONE,
  FAILED,
  CANCELLED;

  public boolean isActive() {
    return this == QUEUED || this == RUNNING;
  }
}
