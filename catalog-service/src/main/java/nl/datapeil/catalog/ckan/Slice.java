package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/// The part of a list that a client asks for.
record Slice(int offset, int limit) {
  /// Reads it, when it is asked for in whole numbers; at most so much.
  static Outcome paged(Arguments arguments, int most, Function<Slice, JsonNode> read) {
    var offset = arguments.number("offset", 0);
    var limit = arguments.number("limit", most);
    if (offset.isEmpty() || limit.isEmpty()) {
      var wrong = offset.isEmpty() ? "offset" : "limit";
      return new Outcome.Refused(new Refusal.Invalid(wrong, "Invalid integer"));
    }
    return new Outcome.Done(read.apply(new Slice(offset.get(), Math.min(limit.get(), most))));
  }
}
