package nl.datapeil.catalog.harvest.run;

/// Why a run was made.
public enum Cause {
  SCHEDULED,
  REQUESTED,
  UPLOADED
}
