package nl.datapeil.catalog.rule;

/// How much of a catalogue is being judged.
public enum Scope {
  /// A document as it was sent: what is not in it may be missed, but what a value from elsewhere
  /// is, such as a code list's, need not be told.
  DOCUMENT,
  /// One entry taken out of a catalogue: what its neighbours state is not missed.
  ENTRY,
  /// A document that must tell of each value of which class it is, as some exchanges demand.
  COMPLETE
}
