package nl.datapeil.catalog.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.search.document.SearchDocument;
import nl.datapeil.catalog.search.document.Zone;
import nl.datapeil.catalog.search.text.Analysis;
import nl.datapeil.catalog.search.text.Lexicon;
import nl.datapeil.catalog.search.text.WordForms;
import nl.datapeil.catalog.search.text.Words;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// One index of Lucene, with the words it learned from its own titles and keywords: those of
/// another shelf have no effect here.
final class Shelf implements Closeable {
  private static final double BUFFER_MB = 64;

  private final Lexicon lexicon = new Lexicon();
  private final WordForms forms = new WordForms(lexicon);
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager readers;

  /// What is to be done before new segments are shown.
  interface Warming {
    void warm(IndexReader reader) throws IOException;
  }

  Shelf(Path folder, Warming warming) throws IOException {
    directory = FSDirectory.open(folder);
    try {
      writer =
          new IndexWriter(
              directory, new IndexWriterConfig(new Analysis()).setRAMBufferSizeMB(BUFFER_MB));
      readers = new SearcherManager(writer, searchers(warming));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    learnAgain();
  }

  private static SearcherFactory searchers(Warming warming) {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
          throws IOException {
        warming.warm(reader);
        return new LiveSearcher(reader);
      }
    };
  }

  void put(SearchDocument document) throws IOException {
    for (var piece : document.pieces()) {
      if (piece.zone() == Zone.TITLE || piece.zone() == Zone.KEYWORD) {
        Words.of(piece.text(), 50).forEach(lexicon::learn);
      }
    }
    writer.updateDocument(idOf(document.id()), LuceneDocuments.of(document, forms));
  }

  void remove(UUID id) throws IOException {
    writer.deleteDocuments(idOf(id));
  }

  /// Shows what was put.
  void refresh() throws IOException {
    forms.forget();
    readers.maybeRefreshBlocking();
  }

  void commit(Map<String, String> note) throws IOException {
    writer.setLiveCommitData(note.entrySet());
    writer.commit();
  }

  /// What the last commit noted.
  Map<String, String> note() {
    var note = new HashMap<String, String>();
    var data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(entry -> note.put(entry.getKey(), entry.getValue()));
    }
    return note;
  }

  void clear() throws IOException {
    writer.deleteAll();
  }

  SearcherManager readers() {
    return readers;
  }

  WordForms forms() {
    return forms;
  }

  /// Without a commit: what was not committed is read again from the database.
  @Override
  public void close() throws IOException {
    readers.close();
    writer.rollback();
    directory.close();
  }

  private static Term idOf(UUID id) {
    return new Term(LuceneDocuments.ID, LuceneDocuments.idTerm(id));
  }

  /// The words of titles and keywords are terms of the index.
  private void learnAgain() throws IOException {
    var searcher = readers.acquire();
    try {
      for (var zone : new Zone[] {Zone.TITLE, Zone.KEYWORD}) {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), zone.field());
        if (terms == null) {
          continue;
        }
        var each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          lexicon.learn(term.utf8ToString());
        }
      }
    } finally {
      readers.release(searcher);
    }
  }
}
