package nl.datapeil.catalog.glossary.skos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.datapeil.catalog.glossary.ImportedTerm;
import nl.datapeil.catalog.glossary.term.TermDraft;
import nl.datapeil.catalog.glossary.term.TermStatus;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// A concept while its triples are read, in whatever order they come.
final class SkosConcept {
  private static final Set<Node> OF_THE_SCHEME =
      Set.of(Vocab.RDF_TYPE, Vocab.SKOS_IN_SCHEME, Vocab.SKOS_TOP_CONCEPT_OF);
  private static final Text TWO_LABELS =
      new Text(
          "has two preferred labels in one language", "heeft twee voorkeurstermen in een taal");

  private final String uri;
  private final List<Violation> faults;
  private final Map<String, String> prefLabel = new HashMap<>();
  private final Map<String, Set<String>> altLabel = new HashMap<>();
  private final Map<String, Set<String>> hiddenLabel = new HashMap<>();
  private final Map<String, Set<String>> definition = new HashMap<>();
  private final Map<String, Set<String>> scopeNote = new HashMap<>();
  private final Set<String> exactMatch = new TreeSet<>();
  private final Set<String> closeMatch = new TreeSet<>();
  private final Set<String> broader = new HashSet<>();
  private final Set<String> related = new HashSet<>();
  private @Nullable String source;

  SkosConcept(String uri, List<Violation> faults) {
    this.uri = uri;
    this.faults = faults;
  }

  /// False when there is no place for this.
  boolean take(Node property, Node value) {
    if (OF_THE_SCHEME.contains(property)) {
      return true;
    }
    return value.isLiteral()
        ? takeText(property, value)
        : value.isURI() && takeLink(property, value.getURI());
  }

  void hasBroader(String other) {
    broader.add(other);
  }

  private boolean takeText(Node property, Node value) {
    var text = value.getLiteralLexicalForm();
    var language = languageOf(value);
    if (property.equals(Vocab.SKOS_PREF_LABEL)) {
      var other = prefLabel.put(language, text);
      if (other != null && !other.equals(text)) {
        faults.add(new Violation(uri, TWO_LABELS));
      }
      return true;
    }
    if (property.equals(Vocab.DCT_SOURCE)) {
      source = text;
      return true;
    }
    var texts = textsOf(property);
    if (texts != null) {
      texts.computeIfAbsent(language, _ -> new TreeSet<>()).add(text);
    }
    return texts != null;
  }

  private @Nullable Map<String, Set<String>> textsOf(Node property) {
    if (property.equals(Vocab.SKOS_ALT_LABEL)) {
      return altLabel;
    }
    if (property.equals(Skos.HIDDEN_LABEL)) {
      return hiddenLabel;
    }
    if (property.equals(Vocab.SKOS_DEFINITION)) {
      return definition;
    }
    return property.equals(Skos.SCOPE_NOTE) ? scopeNote : null;
  }

  private boolean takeLink(Node property, String other) {
    if (property.equals(Vocab.DCT_SOURCE)) {
      source = other;
      return true;
    }
    var links = linksOf(property);
    if (links != null && !other.equals(uri)) {
      links.add(other);
    }
    return links != null;
  }

  private @Nullable Set<String> linksOf(Node property) {
    if (property.equals(Vocab.SKOS_BROADER)) {
      return broader;
    }
    if (property.equals(Skos.RELATED)) {
      return related;
    }
    if (property.equals(Skos.EXACT_MATCH)) {
      return exactMatch;
    }
    return property.equals(Skos.CLOSE_MATCH) ? closeMatch : null;
  }

  private static String languageOf(Node literal) {
    var tag = literal.getLiteralLanguage();
    if (tag.isEmpty()) {
      return Skos.NO_LANGUAGE;
    }
    var rest = tag.indexOf('-') < 0 ? "" : tag.substring(tag.indexOf('-'));
    return tag.substring(0, tag.length() - rest.length()).toLowerCase(Locale.ROOT) + rest;
  }

  ImportedTerm asImported(TermStatus status) {
    var draft =
        new TermDraft(
            uri,
            status,
            prefLabel,
            lists(altLabel),
            lists(hiddenLabel),
            joined(definition),
            joined(scopeNote),
            source,
            List.copyOf(exactMatch),
            List.copyOf(closeMatch),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new ImportedTerm(uri, draft, broader, related);
  }

  private static Map<String, List<String>> lists(Map<String, Set<String>> texts) {
    return texts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ArrayList<>(entry.getValue())));
  }

  /// A term has one definition for each language here; several become paragraphs of it.
  private static Map<String, String> joined(Map<String, Set<String>> texts) {
    return texts.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n\n", entry.getValue())));
  }
}
