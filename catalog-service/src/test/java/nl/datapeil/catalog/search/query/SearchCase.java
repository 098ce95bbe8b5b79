package nl.datapeil.catalog.search.query;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// An index of its own for each test.
abstract class SearchCase {
  @TempDir private Path folder;
  SearchFixture search;

  @BeforeEach
  void open() {
    search = new SearchFixture(folder);
  }

  @AfterEach
  void close() {
    search.close();
  }
}
