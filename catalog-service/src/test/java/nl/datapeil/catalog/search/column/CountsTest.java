package nl.datapeil.catalog.search.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.datapeil.catalog.search.column.Counts.Count;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountsTest {
  private final Columns columns = new Columns('|');
  private ByteBuffersDirectory directory;
  private IndexWriter writer;

  @BeforeEach
  void openAnIndex() throws IOException {
    directory = new ByteBuffersDirectory();
    writer = new IndexWriter(directory, new IndexWriterConfig());
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  @Test
  void countsValuesOverSegments() throws IOException {
    put("a", "b");
    put("b");
    writer.commit();
    put("b", "c");
    put();

    assertThat(counted(10))
        .containsExactly(new Count("b", null, 3), new Count("a", null, 1), new Count("c", null, 1));
    assertThat(counted(2)).hasSize(2);
  }

  @Test
  void namesACodeByItsMostUsedLabel() throws IOException {
    put("x|Ede");
    put("x|Gemeente Ede");
    put("x|Gemeente Ede");

    assertThat(counted(10)).containsExactly(new Count("x", "Gemeente Ede", 3));
  }

  @Test
  void passesOverWhatWasDeleted() throws IOException {
    put("a");
    put("secret");
    writer.commit();
    writer.deleteDocuments(KeywordField.newExactQuery("v", "secret"));

    assertThat(counted(10)).containsExactly(new Count("a", null, 1));
  }

  private void put(String... values) throws IOException {
    var document = new Document();
    for (var value : values) {
      document.add(new KeywordField("v", value, Field.Store.NO));
    }
    writer.addDocument(document);
  }

  private List<Count> counted(int most) throws IOException {
    try (var reader = DirectoryReader.open(writer)) {
      var counts = new Counts(columns, List.of("v"));
      for (var leaf : reader.leaves()) {
        var segment = counts.segment(leaf.reader());
        segment.collectAll(leaf.reader().getLiveDocs(), leaf.reader().maxDoc());
        segment.finish();
      }
      return counts.most("v", most);
    }
  }
}
