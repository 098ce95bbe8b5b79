package nl.datapeil.catalog.rule.text.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.datapeil.catalog.codelist.Spelling;
import nl.datapeil.catalog.rule.dcat.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What the vocabularies hold, from `terms.txt`, and what is nearest to what they do not hold.
public final class VocabularyTerms {
  private static final int MOST_REMEMBERED = 10_000;
  private static final String OLD_DUBLIN_CORE = Spelling.of("http://purl.org/dc/elements/1.1/");
  private static final Term KNOWN = new Known();
  private static final Map<String, Set<String>> TERMS = new HashMap<>();
  private static final Map<String, String> NAMESPACES = new HashMap<>();
  private static final Map<String, Term> REMEMBERED = new ConcurrentHashMap<>();

  static {
    read();
    TERMS
        .keySet()
        .forEach(prefix -> {
          var namespace = Objects.requireNonNull(Vocabulary.PREFIXES.get(prefix));
          NAMESPACES.put(Spelling.of(namespace), prefix);
        });
  }

  private VocabularyTerms() {}

  /// What an IRI is as a term.
  public sealed interface Term permits Known, Nearly, Unknown {}

  /// A term, or of a vocabulary that we do not keep.
  public record Known() implements Term {}

  /// Not a term, but almost this one.
  public record Nearly(String iri) implements Term {}

  /// Of a vocabulary that has no such term.
  record Unknown() implements Term {}

  private static void read() {
    var file = "terms.txt";
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(VocabularyTerms.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(VocabularyTerms::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line) {
    var colon = line.indexOf(':');
    var words = Set.of(line.substring(colon + 1).strip().split(" +"));
    TERMS.computeIfAbsent(line.substring(0, colon), _ -> new LinkedHashSet<>()).addAll(words);
  }

  /// `type`: a class is looked for, whose name begins with a capital.
  public static Term look(String iri, boolean type) {
    var key = (type ? "class " : "property ") + iri;
    var known = REMEMBERED.get(key);
    if (known == null) {
      known = search(iri, type);
      if (REMEMBERED.size() < MOST_REMEMBERED) {
        REMEMBERED.put(key, known);
      }
    }
    return known;
  }

  private static Term search(String iri, boolean type) {
    var cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    var name = iri.substring(cut);
    var key = Spelling.of(iri.substring(0, cut));
    var old = key.equals(OLD_DUBLIN_CORE);
    var prefix = old ? "dct" : NAMESPACES.get(key);
    if (prefix == null || name.isEmpty()) {
      return KNOWN;
    }
    var namespace = Objects.requireNonNull(Vocabulary.PREFIXES.get(prefix));
    var terms = TERMS.getOrDefault(prefix, Set.of());
    if (terms.contains(name) && (!type || Character.isUpperCase(name.charAt(0)))) {
      return iri.equals(namespace + name) ? KNOWN : new Nearly(namespace + name);
    }
    var nearest = nearest(name, terms, type);
    if (nearest != null) {
      return new Nearly(namespace + nearest);
    }
    return prefix.startsWith("dcat") || prefix.equals("adms") ? new Unknown() : KNOWN;
  }

  private static @Nullable String nearest(String name, Set<String> terms, boolean type) {
    var lower = name.toLowerCase(Locale.ROOT);
    var best = name.length() > 5 ? 3 : 2;
    @Nullable String found = null;
    for (var term : terms) {
      if (Character.isUpperCase(term.charAt(0)) == type) {
        var distance = Spelling.distance(lower, term.toLowerCase(Locale.ROOT), best);
        if (distance < best) {
          best = distance;
          found = term;
        }
      }
    }
    return found;
  }
}
