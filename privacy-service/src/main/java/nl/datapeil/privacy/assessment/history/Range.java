package nl.datapeil.privacy.assessment.history;

import nl.datapeil.privacy.InputCheck;
import org.jspecify.annotations.Nullable;

/// The versions to compare: `from` is earlier than `to`, or the same.
record Range(int from, @Nullable Integer to) {
  /// Without `to` the newest is meant.
  static Range of(@Nullable String from, @Nullable String to) {
    var in = new InputCheck();
    var first = number(in, "from", from);
    var last = to == null ? null : Integer.valueOf(number(in, "to", to));
    in.require(
        last == null || last >= first,
        "to",
        "must not be before from",
        "mag niet voor from liggen");
    in.refuseWhenWrong();
    return new Range(first, last);
  }

  static int number(InputCheck in, String field, @Nullable String value) {
    if (value != null && value.matches("\\d{1,9}")) {
      return in.number(field, Integer.valueOf(value), 1);
    }
    in.wrong(field, "must be the number of a version", "moet het nummer van een versie zijn");
    return 1;
  }
}
