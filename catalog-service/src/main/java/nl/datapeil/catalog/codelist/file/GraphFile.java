package nl.datapeil.catalog.codelist.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// A code list in RDF: SKOS as the EU publishes its authority tables, or a TOOI register.
public final class GraphFile {
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TOOI = "https://identifier.overheid.nl/tooi/def/ont/";
  private static final String AUTHORITY = "http://publications.europa.eu/ontology/authority/";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private static final String VERSION = "http://www.w3.org/2002/07/owl#versionInfo";
  private static final String REPLACED = "http://purl.org/dc/terms/isReplacedBy";

  private final Map<Node, Map<String, List<Node>>> nodes = new LinkedHashMap<>();
  private final LocalDate yesterday;

  private GraphFile(Collection<Triple> triples, LocalDate today) {
    yesterday = today.minusDays(1);
    for (var triple : triples) {
      nodes
          .computeIfAbsent(triple.getSubject(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(triple.getPredicate().toString(), _ -> new ArrayList<>())
          .add(triple.getObject());
    }
  }

  /// No concepts where the graph holds neither. What it calls deprecated without a date is valid
  /// until yesterday.
  public static Incoming read(Collection<Triple> triples, LocalDate today) {
    var file = new GraphFile(triples, today);
    var tooi = file.organisations();
    return tooi.isEmpty() ? file.skos() : file.incoming(file.registers(), tooi);
  }

  private List<Concept> organisations() {
    var successors = successors();
    var all = new ArrayList<Concept>();
    nodes.forEach((node, values) -> {
      var code = first(values, TOOI + "organisatiecode");
      if (code != null && node.isURI()) {
        all.add(
            new Concept(
                node.getURI(),
                code,
                Map.of("nl", orElse(first(values, LABEL), code)),
                texts(
                    values,
                    TOOI + "officieleNaamExclSoort",
                    TOOI + "officieleNaamInclSoort",
                    TOOI + "voorkeursnaamExclSoort",
                    TOOI + "voorkeursnaamInclSoort",
                    TOOI + "afkorting",
                    TOOI + "owmsId"),
                date(first(values, TOOI + "begindatum")),
                date(first(values, TOOI + "einddatum")),
                List.copyOf(successors.getOrDefault(node, Set.of()))));
      }
    });
    return all;
  }

  /// An event ends some organisations and makes others, or adds them to existing ones.
  private Map<Node, Set<String>> successors() {
    var all = new LinkedHashMap<Node, Set<String>>();
    for (var values : nodes.values()) {
      for (var ended : values.getOrDefault(PROV + "invalidated", List.of())) {
        var next = all.computeIfAbsent(ended, _ -> new LinkedHashSet<>());
        for (var way : List.of("generated", "used")) {
          values.getOrDefault(PROV + way, List.of()).stream()
              .filter(node -> node.isURI() && !node.equals(ended))
              .forEach(node -> next.add(node.getURI()));
        }
      }
    }
    return all;
  }

  private List<Node> registers() {
    return nodes.entrySet().stream()
        .filter(entry ->
            entry.getValue().containsKey("https://identifier.overheid.nl/tooi/def/wl/volgnummer"))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Incoming skos() {
    var concepts = new ArrayList<Concept>();
    var schemes = new LinkedHashSet<Node>();
    for (var entry : nodes.entrySet()) {
      var values = entry.getValue();
      if (entry.getKey().isURI() && isConcept(values)) {
        concepts.add(concept(entry.getKey(), values));
        schemes.addAll(values.getOrDefault(SKOS + "inScheme", List.of()));
      }
    }
    return incoming(schemes, concepts);
  }

  private static boolean isConcept(Map<String, List<Node>> values) {
    return values.containsKey(SKOS + "prefLabel")
        && (values.containsKey(SKOS + "inScheme")
            || values.getOrDefault(TYPE, List.of()).stream()
                .anyMatch(type -> type.toString().equals(SKOS + "Concept")));
  }

  private Concept concept(Node node, Map<String, List<Node>> values) {
    var iri = node.getURI();
    var last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    var code =
        orElse(first(values, SKOS + "notation"), orElse(first(values, DC + "identifier"), last));
    var names = new LinkedHashSet<>(texts(values, SKOS + "altLabel", AUTHORITY + "authority-code"));
    for (var mapped : values.getOrDefault(AUTHORITY + "op-mapped-code", List.of())) {
      var legacy = nodes.getOrDefault(mapped, Map.of());
      texts(legacy, AUTHORITY + "legacy-code").stream()
          .filter(GraphFile::telling)
          .forEach(names::add);
    }
    var deprecated = "true".equals(first(values, AUTHORITY + "deprecated"));
    var until = date(first(values, AUTHORITY + "end.use"));
    return new Concept(
        iri,
        code,
        labels(values),
        List.copyOf(names),
        date(first(values, AUTHORITY + "start.use")),
        until == null && deprecated ? yesterday : until,
        values.getOrDefault(REPLACED, List.of()).stream()
            .filter(Node::isURI)
            .map(Node::getURI)
            .toList());
  }

  /// File extensions and media types, not the flags and numbers beside them.
  private static boolean telling(String code) {
    return code.startsWith(".") || code.indexOf('/') > 0;
  }

  private static Map<String, String> labels(Map<String, List<Node>> values) {
    var all = new LinkedHashMap<String, String>();
    for (var label : values.getOrDefault(SKOS + "prefLabel", List.of())) {
      if (label.isLiteral()) {
        var language = label.getLiteralLanguage();
        all.putIfAbsent(language.isEmpty() ? "en" : language, label.getLiteralLexicalForm());
      }
    }
    return all;
  }

  private Incoming incoming(Collection<Node> schemes, List<Concept> concepts) {
    var values = schemes.stream().findFirst().map(nodes::get).orElse(Map.of());
    var version =
        orElse(
            first(values, "https://identifier.overheid.nl/tooi/def/wl/volgnummer"),
            first(values, VERSION),
            first(values, AUTHORITY + "table.version.number"));
    return new Incoming(
        schemes.stream().filter(Node::isURI).map(Node::getURI).toList(),
        title(values),
        version,
        concepts);
  }

  private static @Nullable Text title(Map<String, List<Node>> values) {
    var labels = labels(values);
    var any =
        orElse(
            first(values, LABEL),
            first(values, "http://purl.org/dc/terms/title"),
            first(values, TOOI + "titel"));
    var en = labels.get("en");
    var nl = labels.get("nl");
    var some = orElse(en, nl, any);
    return some == null ? null : new Text(en == null ? some : en, nl == null ? some : nl);
  }

  private static List<String> texts(Map<String, List<Node>> values, String... properties) {
    var all = new LinkedHashSet<String>();
    for (var property : properties) {
      values.getOrDefault(property, List.of()).stream()
          .map(GraphFile::text)
          .filter(text -> !text.isBlank())
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private static @Nullable String first(Map<String, List<Node>> values, String property) {
    var all = values.get(property);
    return all == null || all.isEmpty() ? null : text(all.getFirst());
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }

  private static @Nullable String orElse(
      @Nullable String one, @Nullable String two, @Nullable String three) {
    return one != null ? one : two != null ? two : three;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
