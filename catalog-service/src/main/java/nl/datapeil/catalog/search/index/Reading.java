package nl.datapeil.catalog.search.index;

import java.io.Closeable;
import java.io.IOException;
import nl.datapeil.catalog.search.column.Columns;
import nl.datapeil.catalog.search.text.WordForms;
import nl.datapeil.catalog.search.vocabulary.Vocabulary;

/// The index as it is at one moment, for one search.
public record Reading(
    LiveSearcher searcher, WordForms forms, Vocabulary vocabulary, Columns columns, Closeable end)
    implements Closeable {
  @Override
  public void close() throws IOException {
    end.close();
  }
}
