package nl.datapeil.catalog.search.index;

import java.io.Closeable;
import java.io.IOException;
import nl.datapeil.catalog.search.text.WordForms;
import org.apache.lucene.search.IndexSearcher;

/// The index as it is at one moment, for one search.
public record Reading(IndexSearcher searcher, WordForms forms, Closeable end) implements Closeable {
  @Override
  public void close() throws IOException {
    end.close();
  }
}
