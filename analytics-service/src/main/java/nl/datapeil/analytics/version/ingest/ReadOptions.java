package nl.datapeil.analytics.version.ingest;

import org.jspecify.annotations.Nullable;

/// What the uploader says about the file; null is "find out".
public record ReadOptions(
    @Nullable String encoding,
    @Nullable String delimiter,
    @Nullable String decimalSeparator,
    boolean dropUnknownColumns) {
  public static final ReadOptions FIND_OUT = new ReadOptions(null, null, null, false);
}
