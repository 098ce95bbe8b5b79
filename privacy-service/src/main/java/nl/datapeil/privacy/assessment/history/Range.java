package nl.datapeil.privacy.assessment.history;

import nl.datapeil.privacy.InputCheck;
import nl.datapeil.privacy.record.history.VersionNumbers;
import org.jspecify.annotations.Nullable;

/// The versions to compare: `from` is earlier than `to`, or the same.
record Range(int from, @Nullable Integer to) {
  /// Without `to` the newest is meant.
  static Range of(@Nullable String from, @Nullable String to) {
    var in = new InputCheck();
    var first = VersionNumbers.read(in, "from", from);
    var last = to == null ? null : Integer.valueOf(VersionNumbers.read(in, "to", to));
    in.require(
        last == null || last >= first,
        "to",
        "must not be before from",
        "mag niet voor from liggen");
    in.refuseWhenWrong();
    return new Range(first, last);
  }
}
