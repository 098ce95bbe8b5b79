package nl.datapeil.catalog.codelist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// A code list as it was at one moment. Where it is not `complete`, a value under one of its
/// `prefixes` that it lacks may exist all the same.
public final class CodeList {
  private static final String WITHOUT_SCHEME = "urn:datapeil:code-list:";

  private final String name;
  private final String uri;
  private final Text title;
  private final String version;
  private final boolean complete;
  private final List<String> prefixes;
  private final Map<String, Concept> concepts;
  private final Map<String, Concept> spellings = new HashMap<>();

  public CodeList(
      String name,
      String uri,
      Text title,
      String version,
      boolean complete,
      List<String> prefixes,
      Collection<Concept> concepts) {
    this.name = name;
    this.uri = uri;
    this.title = title;
    this.version = version;
    this.complete = complete;
    this.prefixes = List.copyOf(prefixes);
    var byUri = new LinkedHashMap<String, Concept>();
    concepts.forEach(concept -> byUri.put(concept.uri(), concept));
    this.concepts = Collections.unmodifiableMap(byUri);
    for (var concept : concepts) {
      spell(concept, concept.uri());
      spell(concept, concept.code());
      concept.labels().values().forEach(label -> spell(concept, label));
    }
    concepts.forEach(concept -> concept.names().forEach(other -> spell(concept, other)));
  }

  /// The same with other prefixes.
  CodeList with(List<String> others) {
    return new CodeList(name, uri, title, version, complete, others, concepts.values());
  }

  /// A current concept keeps a spelling from an abolished one.
  private void spell(Concept concept, String text) {
    spellings.merge(
        Spelling.of(text),
        concept,
        (old, young) -> old.until() != null && young.until() == null ? young : old);
  }

  public String name() {
    return name;
  }

  /// The IRI of the list as a whole.
  public String uri() {
    return uri;
  }

  /// What stands for the IRI of a list that has none.
  static String uriOf(String name) {
    return WITHOUT_SCHEME + name;
  }

  /// Whether the list has an IRI of its own.
  public boolean hasScheme() {
    return !uri.startsWith(WITHOUT_SCHEME);
  }

  public Text title() {
    return title;
  }

  public String version() {
    return version;
  }

  public boolean complete() {
    return complete;
  }

  public List<String> prefixes() {
    return prefixes;
  }

  /// In the order of the list.
  public Collection<Concept> concepts() {
    return concepts.values();
  }

  public @Nullable Concept get(String iri) {
    return concepts.get(iri);
  }

  /// Whether an IRI is one that this list could hold.
  public boolean covers(String iri) {
    for (var prefix : prefixes) {
      if (iri.length() > prefix.length() && iri.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /// The concept that a text means: its IRI, code, label or another name, in any case, with either
  /// scheme, with or without a slash at the end.
  public Optional<Concept> meant(String text) {
    var key = Spelling.of(text);
    var exact = spellings.get(key);
    return exact != null || key.isEmpty()
        ? Optional.ofNullable(exact)
        : Optional.ofNullable(spellings.get(Spelling.lastPart(key)));
  }

  /// What [#meant] finds, else the concepts spelt most alike; none when nothing is close.
  public List<Concept> nearest(String text) {
    var meant = meant(text);
    if (meant.isPresent()) {
      return List.of(meant.get());
    }
    var key = Spelling.lastPart(Spelling.of(text));
    var best = Math.max(1, Math.min(key.length(), 40) / 4) + 1;
    var found = new ArrayList<Concept>();
    for (var entry : spellings.entrySet()) {
      var distance = Spelling.distance(key, Spelling.lastPart(entry.getKey()), best);
      if (distance < best) {
        found.clear();
        best = distance;
        found.add(entry.getValue());
      } else if (distance == best && !found.isEmpty() && !found.contains(entry.getValue())) {
        found.add(entry.getValue());
      }
    }
    return found.size() > 3 ? List.of() : found;
  }
}
