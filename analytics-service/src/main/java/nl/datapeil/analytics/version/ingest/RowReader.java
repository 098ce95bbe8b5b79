package nl.datapeil.analytics.version.ingest;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One pass over the records of a file.
interface RowReader extends Closeable {
  /// The next record, null after the last. Records that cannot be read are reported and left out.
  @Nullable Row next() throws IOException;
}
