package nl.datapeil.catalog.search.query;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.datapeil.catalog.search.index.Zone;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;

/// Words of the index that look like a word: that begin with it, are spelled nearly so or, when
/// there are none of those, hold it somewhere.
final class Expansion {
  private static final List<Zone> ZONES = List.of(Zone.TITLE, Zone.KEYWORD, Zone.DESCRIPTION);
  private static final int COMMON = 5;
  private static final int MOST_READ = 2_000;
  private static final int MOST_SCANNED = 400_000;
  private static final int MOST_KEPT = 16;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 30;
  private static final float BEGINS = 0.35f;
  private static final float ONE_ERROR = 0.3f;
  private static final float TWO_ERRORS = 0.2f;
  private static final float HOLDS = 0.25f;

  private final IndexReader reader;

  Expansion(IndexReader reader) {
    this.reader = reader;
  }

  /// Whether any of these terms stands in so many documents that it is hardly a typing error.
  boolean isCommon(Collection<String> terms) throws IOException {
    for (var zone : ZONES) {
      for (var term : terms) {
        if (reader.docFreq(new Term(zone.field(), term)) >= COMMON) {
          return true;
        }
      }
    }
    return false;
  }

  /// Each with its weight; empty when nothing looks like it.
  Map<String, Float> of(String word) throws IOException {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Map.of();
    }
    var met = new HashMap<String, Candidate>();
    for (var leaf : reader.leaves()) {
      for (var zone : ZONES) {
        var terms = leaf.reader().terms(zone.field());
        if (terms != null) {
          beginning(terms, word, met);
        }
      }
    }
    misspelled(word, met);
    if (met.isEmpty() && word.length() > SHORTEST) {
      for (var leaf : reader.leaves()) {
        holding(leaf.reader().terms(Zone.TITLE.field()), word, met);
        holding(leaf.reader().terms(Zone.KEYWORD.field()), word, met);
      }
    }
    met.remove(word);
    return met.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(MOST_KEPT)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().weight()));
  }

  private static void beginning(Terms terms, String word, Map<String, Candidate> met)
      throws IOException {
    var each = terms.iterator();
    var prefix = new BytesRef(word);
    var status = each.seekCeil(prefix);
    for (var read = 0; status != TermsEnum.SeekStatus.END && read < MOST_READ; read++) {
      var text = each.term().utf8ToString();
      if (!text.startsWith(word)) {
        return;
      }
      add(text, BEGINS, each.docFreq(), met);
      status = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
    }
  }

  /// One error, or two in a long word when one leads nowhere; the first letter is right.
  private void misspelled(String word, Map<String, Candidate> met) throws IOException {
    var most = word.length() < 4 ? 0 : word.length() < 8 ? 1 : 2;
    for (var errors = 1; errors <= most; errors++) {
      var near = FuzzyQuery.getFuzzyAutomaton(word, errors, 1, true);
      var before = met.size();
      for (var leaf : reader.leaves()) {
        for (var zone : ZONES) {
          var terms = leaf.reader().terms(zone.field());
          if (terms != null) {
            near(near.getTermsEnum(terms), errors == 1 ? ONE_ERROR : TWO_ERRORS, met);
          }
        }
      }
      if (met.size() > before) {
        return;
      }
    }
  }

  private static void near(TermsEnum each, float weight, Map<String, Candidate> met)
      throws IOException {
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      add(term.utf8ToString(), weight, each.docFreq(), met);
    }
  }

  private static void holding(Terms terms, String word, Map<String, Candidate> met)
      throws IOException {
    if (terms == null) {
      return;
    }
    var each = terms.iterator();
    var status = each.seekCeil(new BytesRef("0"));
    for (var read = 0; status != TermsEnum.SeekStatus.END && read < MOST_SCANNED; read++) {
      var text = each.term().utf8ToString();
      if (text.contains(word)) {
        add(text, HOLDS, each.docFreq(), met);
      }
      status = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
    }
  }

  private static void add(String text, float weight, int documents, Map<String, Candidate> met) {
    met.merge(text, new Candidate(weight, documents), Candidate::and);
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
