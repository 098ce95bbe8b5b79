package nl.datapeil.catalog.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.glossary.GlossarySynonyms;
import nl.datapeil.catalog.search.text.Synonyms;

/// The names that mean the same: those of approved terms of the glossary, which everybody may see,
/// and our own list. A change of the glossary works at once.
@ApplicationScoped
public class SearchWords {
  private final GlossarySynonyms glossary;

  private volatile Known known = new Known(Map.of(), Synonyms.COMMON);

  SearchWords(GlossarySynonyms glossary) {
    this.glossary = glossary;
  }

  private record Known(Map<String, Set<String>> words, Synonyms synonyms) {}

  public Synonyms synonyms() {
    var words = glossary.words();
    var last = known;
    if (words.equals(last.words())) {
      return last.synonyms();
    }
    var now = new Known(words, Synonyms.COMMON.and(Synonyms.ofEach(words)));
    known = now;
    return now.synonyms();
  }
}
