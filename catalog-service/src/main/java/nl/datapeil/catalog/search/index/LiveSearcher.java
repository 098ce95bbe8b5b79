package nl.datapeil.catalog.search.index;

import java.io.IOException;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// A searcher to whom documents that were deleted make no difference: what was withdrawn does not
/// move what is left. (Lucene counts them until it happens to clean up.)
public final class LiveSearcher extends IndexSearcher {
  /// A word in fewer documents of a segment is counted there, another one is estimated.
  private static final int COUNTED = 1_000;

  /// How long a text is says enough in [DocumentWords].
  private static final Similarity WORDS = new BM25Similarity(DocumentWords.HALF, 0);

  private static final Similarity PHRASES = new BM25Similarity(1.2f, 0);

  LiveSearcher(IndexReader reader) {
    // segments of a large index are asked side by side
    super(reader, ForkJoinPool.commonPool());
    setSimilarity(
        new PerFieldSimilarityWrapper() {
          @Override
          public Similarity get(String field) {
            return field.equals(LuceneDocuments.WORDS) ? WORDS : PHRASES;
          }
        });
  }

  /// In how many documents it stands.
  public int documents(Term term) throws IOException {
    var documents = 0L;
    for (var leaf : getIndexReader().leaves()) {
      documents += documents(leaf.reader(), term);
    }
    return (int) documents;
  }

  @Override
  public TermStatistics termStatistics(Term term, int documents, long occurrences)
      throws IOException {
    var live = getIndexReader().hasDeletions() ? Math.max(1, documents(term)) : documents;
    return super.termStatistics(term, live, Math.max(live, occurrences));
  }

  @Override
  public CollectionStatistics collectionStatistics(String field) throws IOException {
    var all = super.collectionStatistics(field);
    var live = getIndexReader().numDocs();
    return all == null || live == 0
        ? all
        : new CollectionStatistics(
            field,
            live,
            live,
            Math.max(live, all.sumTotalTermFreq()),
            Math.max(live, all.sumDocFreq()));
  }

  private static long documents(LeafReader segment, Term term) throws IOException {
    var documents = segment.docFreq(term);
    var live = segment.getLiveDocs();
    if (live == null || documents == 0) {
      return documents;
    }
    if (documents > COUNTED) {
      return Math.round((double) documents * segment.numDocs() / segment.maxDoc());
    }
    var postings = segment.postings(term, PostingsEnum.NONE);
    var alive = 0;
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      alive += live.get(postings.docID()) ? 1 : 0;
    }
    return alive;
  }
}
