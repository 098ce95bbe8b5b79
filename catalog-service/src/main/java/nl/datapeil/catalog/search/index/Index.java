package nl.datapeil.catalog.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.column.Columns;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.vocabulary.Vocabulary;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Version;

/// What can be found, on local disk: what is published on one shelf, the rest on another, so that
/// what is hidden has no effect on what the public finds. Made from the database and safe to lose.
public final class Index implements Closeable {
  /// Raise it when documents change form: an index of another form is made anew.
  private static final String SCHEMA = "3 " + Version.LATEST;

  private final Vocabulary vocabulary =
      new Vocabulary(
          List.of(Zone.TITLE.field(), Zone.KEYWORD.field()), List.of(Zone.DESCRIPTION.field()));

  private final Columns columns = new Columns(LuceneDocuments.LABEL);
  private final Shelf published;
  private final Shelf hidden;
  private Position position;

  private Index(Path folder) throws IOException {
    published = new Shelf(Files.createDirectories(folder.resolve("published")), this::learn);
    try {
      hidden = new Shelf(Files.createDirectories(folder.resolve("hidden")), this::learn);
    } catch (IOException | RuntimeException e) {
      published.close();
      throw e;
    }
    position =
        Stream.of(published, hidden)
            .map(shelf -> noted(shelf.note()))
            .min(Comparator.comparingLong(Position::seq))
            .orElse(Position.NONE);
    if (position.isNone()) {
      clear(); // its fields may have another form
    }
  }

  /// The index in this folder; an empty one when there is none or when it is of no use. A folder in
  /// use by another process is left alone.
  public static Index open(Path folder) throws IOException {
    try {
      return new Index(folder);
    } catch (LockObtainFailedException _) {
      return new Index(Files.createTempDirectory("datapeil-search-"));
    } catch (IOException | IllegalArgumentException _) {
      Folders.remove(folder);
      return new Index(folder);
    }
  }

  private static Position noted(Map<String, String> note) {
    return SCHEMA.equals(note.get("schema"))
        ? new Position(Long.parseLong(note.getOrDefault("seq", "0")), note.getOrDefault("hash", ""))
        : Position.NONE;
  }

  public synchronized Position position() {
    return position;
  }

  /// Puts it on its shelf; from several threads if need be.
  public void put(SearchDocument document) throws IOException {
    (document.published() ? published : hidden).put(document);
    (document.published() ? hidden : published).remove(document.id());
  }

  public void remove(UUID id) throws IOException {
    published.remove(id);
    hidden.remove(id);
  }

  /// Shows all that was put and removed, as the state at this place of the log.
  public synchronized void show(Position at) throws IOException {
    published.refresh();
    hidden.refresh();
    position = at;
  }

  /// Makes what is shown outlive the process.
  public synchronized void commit() throws IOException {
    var note =
        Map.of("schema", SCHEMA, "seq", Long.toString(position.seq()), "hash", position.hash());
    hidden.commit(note);
    published.commit(note);
  }

  /// Begins anew, with nothing.
  public synchronized void clear() throws IOException {
    published.clear();
    hidden.clear();
    show(Position.NONE);
  }

  private void learn(IndexReader reader) throws IOException {
    vocabulary.learn(reader);
    columns.learn(reader);
  }

  /// What a reader sees now; close it after use.
  public Reading read(boolean everything) throws IOException {
    var visible = published.readers().acquire();
    if (!everything) {
      return new Reading(
          (LiveSearcher) visible,
          published.forms(),
          vocabulary,
          columns,
          () -> published.readers().release(visible));
    }
    var rest = hidden.readers().acquire();
    var both = new MultiReader(visible.getIndexReader(), rest.getIndexReader());
    return new Reading(
        new LiveSearcher(both),
        published.forms(),
        vocabulary,
        columns,
        () -> {
          published.readers().release(visible);
          hidden.readers().release(rest);
        });
  }

  @Override
  public void close() throws IOException {
    published.close();
    hidden.close();
  }
}
