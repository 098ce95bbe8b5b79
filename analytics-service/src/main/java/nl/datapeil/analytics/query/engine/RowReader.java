package nl.datapeil.analytics.query.engine;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Takes the rows of an answer one by one.
@FunctionalInterface
public interface RowReader {
  void row(@Nullable Object[] values) throws IOException;
}
