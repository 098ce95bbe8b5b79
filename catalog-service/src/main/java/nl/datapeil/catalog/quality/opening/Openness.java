package nl.datapeil.catalog.quality.opening;

/// What may be thought of the access to a dataset. No judgement in law.
public enum Openness {
  /// Closed, and nothing that is known stands in the way of opening it.
  CAN_BE_OPENED,
  /// Closed, but what remains without some columns could be open.
  CAN_BE_OPENED_IN_PART,
  /// Closed for a reason that leaves nothing to open.
  MUST_STAY_CLOSED,
  /// Closed, and too little is known.
  CANNOT_TELL,
  /// Open, and it should not be: it has columns about people.
  OPEN_BUT_SENSITIVE,
  /// Open, as far as is known rightly.
  OPEN;

  public boolean isOfOpenData() {
    return this == OPEN || this == OPEN_BUT_SENSITIVE;
  }
}
