package nl.datapeil.catalog.harvest.reading;

import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// Something wrong in a remote document. Line and column count from 1 and are 0 where the format
/// has none; `record` is the identifier of the record, where it is known.
public record Fault(Kind kind, long line, long column, @Nullable String record, Text message) {
  /// What it meant for the record.
  public enum Kind {
    /// The record was left out; what we have of it stays as it was.
    RECORD_DROPPED(true),
    /// The document ends too soon.
    TRUNCATED(true),
    /// A prefix that everybody knows was not declared.
    PREFIX_ASSUMED(false),
    /// A value was mended or left out, the record was kept.
    VALUE_MENDED(false),
    /// The record belongs to somebody else already.
    DUPLICATE(true),
    /// It does not meet what the source demands.
    NOT_CONFORMANT(true),
    /// A page or a file could not be fetched.
    NOT_FETCHED(true);

    private final boolean failure;

    Kind(boolean failure) {
      this.failure = failure;
    }

    public boolean isFailure() {
      return failure;
    }
  }

  public static Fault at(Kind kind, long line, long column, Text message) {
    return new Fault(kind, line, column, null, message);
  }

  public static Fault of(Kind kind, String record, Text message) {
    return new Fault(kind, 0, 0, record, message);
  }
}
