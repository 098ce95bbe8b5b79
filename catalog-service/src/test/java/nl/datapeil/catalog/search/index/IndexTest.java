package nl.datapeil.catalog.search.index;

import static nl.datapeil.catalog.search.index.Documents.described;
import static nl.datapeil.catalog.search.index.Documents.titled;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.kit.id.Ids;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
  private static final Position FIVE = new Position(5, "ab");

  @TempDir private Path folder;

  @Test
  void goesOnWhereItWasCommitted() throws IOException {
    try (var index = Index.open(folder)) {
      index.put(titled("A"));
      index.show(FIVE);
      index.commit();
      index.put(titled("B"));
      index.show(new Position(6, "cd"));
    }

    try (var again = Index.open(folder)) {
      assertThat(again.position()).isEqualTo(FIVE);
      assertThat(size(again, false)).isEqualTo(1);
    }
  }

  @Test
  void keepsWhatIsHiddenApart() throws IOException {
    var id = Ids.next();
    try (var index = Index.open(folder)) {
      index.put(described(id, "DRAFT", "{'title': 'A'}"));
      index.show(FIVE);
      assertThat(size(index, false)).isZero();
      assertThat(size(index, true)).isEqualTo(1);

      index.put(described(id, "PUBLISHED", "{'title': 'A'}"));
      index.show(FIVE);
      assertThat(size(index, false)).isEqualTo(1);
      assertThat(size(index, true)).isEqualTo(1);

      index.put(described(id, "ARCHIVED", "{'title': 'A'}"));
      index.show(FIVE);
      assertThat(size(index, false)).isZero();
      assertThat(size(index, true)).isEqualTo(1);

      index.remove(id);
      index.show(FIVE);
      assertThat(size(index, true)).isZero();
    }
  }

  @Test
  void beginsAnewWhenFilesAreDamaged() throws IOException {
    try (var index = Index.open(folder)) {
      index.put(titled("A"));
      index.show(FIVE);
      index.commit();
    }
    try (var files = Files.list(folder.resolve("published"))) {
      for (var file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    try (var again = Index.open(folder)) {
      assertThat(again.position()).isEqualTo(Position.NONE);
      assertThat(size(again, true)).isZero();
    }
  }

  @Test
  void beginsAnewWhenFieldsHadAnotherForm() throws IOException {
    try (var directory = FSDirectory.open(Files.createDirectories(folder.resolve("published")));
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      var old = new Document();
      old.add(new TextField(Zone.TITLE.field(), "Oud", Field.Store.NO));
      writer.addDocument(old);
      writer.setLiveCommitData(Map.of("schema", "1 of long ago", "seq", "4").entrySet());
    }

    try (var index = Index.open(folder)) {
      index.put(titled("A"));
      index.show(FIVE);

      assertThat(size(index, true)).isEqualTo(1);
    }
  }

  @Test
  void leavesAFolderInUseAlone() throws IOException {
    try (var index = Index.open(folder);
        var other = Index.open(folder)) {
      index.put(titled("A"));
      index.show(FIVE);
      other.show(FIVE);

      assertThat(size(index, true)).isEqualTo(1);
      assertThat(size(other, true)).isZero();
    }
  }

  @Test
  void clears() throws IOException {
    try (var index = Index.open(folder)) {
      index.put(titled("A"));
      index.show(FIVE);

      index.clear();

      assertThat(index.position()).isEqualTo(Position.NONE);
      assertThat(size(index, true)).isZero();
    }
  }

  private static int size(Index index, boolean everything) throws IOException {
    try (var reading = index.read(everything)) {
      return reading.searcher().getIndexReader().numDocs();
    }
  }
}
