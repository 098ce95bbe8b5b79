package nl.datapeil.catalog.glossary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.datapeil.catalog.Sight;
import org.jspecify.annotations.Nullable;

/// Words that mean the same: labels of one approved term in one language. Kept in memory; another
/// pod's change is seen within a second, an own one at once.
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class GlossarySynonyms {
  private static final long CHECK_EVERY = TimeUnit.SECONDS.toNanos(1);

  private final GlossaryRepository terms;

  private volatile @Nullable Cached cached;

  GlossarySynonyms(GlossaryRepository terms) {
    this.terms = terms;
  }

  private record Cached(long revision, long checkedAt, Map<String, Set<String>> words) {}

  /// For each label in lower case the other labels of its terms, in lower case too.
  public Map<String, Set<String>> words() {
    var now = System.nanoTime();
    var known = cached;
    if (known != null && now - known.checkedAt() < CHECK_EVERY) {
      return known.words();
    }
    var revision = terms.revision();
    var words =
        known != null && known.revision() == revision ? known.words() : of(terms.all(Sight.PUBLIC));
    cached = new Cached(revision, now, words);
    return words;
  }

  void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) GlossaryRecords.GlossaryChanged change) {
    cached = null;
  }

  static Map<String, Set<String>> of(List<GlossaryTerm> approved) {
    var words = new HashMap<String, Set<String>>();
    for (var term : approved) {
      term.prefLabel().keySet().forEach(language -> add(labels(term, language), words));
      term.altLabel().keySet().stream()
          .filter(language -> !term.prefLabel().containsKey(language))
          .forEach(language -> add(labels(term, language), words));
    }
    words.replaceAll((_, others) -> Set.copyOf(others));
    return Map.copyOf(words);
  }

  private static List<String> labels(GlossaryTerm term, String language) {
    var labels = new ArrayList<String>(term.altLabel().getOrDefault(language, List.of()));
    labels.addAll(term.hiddenLabel().getOrDefault(language, List.of()));
    var preferred = term.prefLabel().get(language);
    if (preferred != null) {
      labels.add(preferred);
    }
    return labels.stream().map(label -> label.strip().toLowerCase(Locale.ROOT)).distinct().toList();
  }

  private static void add(List<String> labels, Map<String, Set<String>> words) {
    for (var label : labels) {
      for (var other : labels) {
        if (!other.equals(label)) {
          words.computeIfAbsent(label, _ -> new TreeSet<>()).add(other);
        }
      }
    }
  }
}
