package nl.datapeil.catalog.quality.measurement;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One value of one metric at one time, of a dataset or, when named, a column. `metric` is the code
/// of a known one, else an IRI.
public record Measurement(
    UUID id,
    String metric,
    boolean known,
    @Nullable String column,
    Datatype datatype,
    String value,
    @Nullable String unit,
    Instant computedAt) {

  /// What a later measurement of the same is told by.
  record Key(String metric, @Nullable String column, Instant computedAt) {}

  Key key() {
    return new Key(metric, column, computedAt);
  }

  /// What it is a later measurement of, as the table has it.
  String series() {
    return metric + " " + (column == null ? "" : column);
  }

  boolean saysTheSameAs(@Nullable Measurement other) {
    return other != null
        && datatype == other.datatype
        && value.equals(other.value)
        && Objects.equals(unit, other.unit);
  }
}
