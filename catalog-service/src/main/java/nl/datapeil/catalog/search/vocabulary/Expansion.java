package nl.datapeil.catalog.search.vocabulary;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.vocabulary.Vocabulary.Part;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/// Words of the index that look like a word: that begin with it, are spelled nearly so or, when
/// there are none of those, hold it somewhere. A word of deleted documents alone is none.
public final class Expansion {
  private static final int MOST_READ = 2_000;
  private static final int MOST_KEPT = 8;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final float BEGINS = 0.35f;
  private static final float ONE_ERROR = 0.3f;
  private static final float TWO_ERRORS = 0.2f;
  private static final float HOLDS = 0.25f;

  private final Vocabulary vocabulary;
  private final IndexReader reader;
  private final String field;

  /// `field` has every word of the vocabulary.
  public Expansion(Vocabulary vocabulary, IndexReader reader, String field) {
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.field = field;
  }

  /// Each with its weight; empty when nothing looks like it.
  public Map<String, Float> of(String word) throws IOException {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Map.of();
    }
    var parts = vocabulary.of(reader);
    var met = new HashMap<String, Candidate>();
    for (var part : parts) {
      var left = new int[] {MOST_READ};
      part.words()
          .beginning(
              word,
              place -> {
                if (left[0]-- > 0) {
                  add(part, place, BEGINS, met);
                }
              });
    }
    for (var errors = 1; errors <= mostErrors(word); errors++) {
      if (misspelled(parts, new Spelling(word, errors), met)) {
        break;
      }
    }
    if (met.isEmpty() && word.length() > SHORTEST) {
      for (var part : parts) {
        part.words().holding(word, place -> add(part, place, HOLDS, met));
      }
    }
    met.remove(word);
    return met.entrySet().stream()
        .sorted(Map.Entry.<String, Candidate>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(MOST_KEPT)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().weight()));
  }

  /// One error, or two in a long word when one leads nowhere.
  private static int mostErrors(String word) {
    return word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
  }

  /// The first letter is right. Whether it met others than before.
  private boolean misspelled(Iterable<Part> parts, Spelling spelling, Map<String, Candidate> met)
      throws IOException {
    var before = met.size();
    var weight = spelling.most() == 1 ? ONE_ERROR : TWO_ERRORS;
    for (var part : parts) {
      part.words().near(spelling, place -> add(part, place, weight, met));
    }
    return met.size() > before;
  }

  private void add(Part part, int place, float weight, Map<String, Candidate> met)
      throws IOException {
    var word = part.words().word(place);
    if (isAlive(word, part.segment())) {
      met.merge(word, new Candidate(weight, part.words().documents(place)), Candidate::and);
    }
  }

  private boolean isAlive(String word, LeafReader segment) throws IOException {
    var live = segment.getLiveDocs();
    if (live == null) {
      return true;
    }
    var postings = segment.postings(new Term(field, word), PostingsEnum.NONE);
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live.get(postings.docID())) {
        return true;
      }
    }
    return false;
  }

  /// The likeliest first: by weight, then by how many documents have it.
  private record Candidate(float weight, long documents) implements Comparable<Candidate> {
    Candidate and(Candidate other) {
      return new Candidate(Math.max(weight, other.weight), documents + other.documents);
    }

    @Override
    public int compareTo(Candidate other) {
      var byWeight = Float.compare(other.weight, weight);
      return byWeight != 0 ? byWeight : Long.compare(other.documents, documents);
    }
  }
}
