package nl.datapeil.catalog.harvest.ledger;

/// Why a run was made.
public enum Cause {
  SCHEDULED,
  REQUESTED,
  UPLOADED
}
