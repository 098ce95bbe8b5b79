package nl.datapeil.catalog.rule.dcat;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.datapeil.catalog.rule.Constraint;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Shacl;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/// The official shapes and examples, and what Jena makes of them.
final class Official {
  private static final String FOLDER = "standards/dcat/";
  private static final Map<List<String>, Shapes> PARSED = new HashMap<>();

  private Official() {}

  /// One result of validation, in a form that both engines give.
  record Result(String focus, String path, String component, String value, String severity)
      implements Comparable<Result> {
    @Override
    public int compareTo(Result other) {
      return toString().compareTo(other.toString());
    }
  }

  private static List<String> files(Profile profile, Part part) {
    var nl = profile == Profile.NL_300 ? "dcat-ap-nl/300/" : "dcat-ap-nl/";
    return switch (part) {
      case BASE -> List.of("dcat-ap/3.0.1-shapes.ttl");
      case RANGE -> List.of("dcat-ap/3.0.1-range.ttl");
      case NL -> List.of(nl + "dcat-ap-nl-SHACL.ttl");
      case NL_RANGE ->
          List.of(
              nl + "dcat-ap-nl-SHACL-klassebereik.ttl",
              nl + "dcat-ap-nl-SHACL-klassebereik-codelijsten.ttl");
      case NL_ADVICE -> List.of(nl + "dcat-ap-nl-SHACL-aanbevolen.ttl");
      case HVD ->
          List.of("dcat-ap-hvd/3.0.0-hvd-SHACL-base.ttl", "dcat-ap-hvd/3.0.0-hvd-SHACL-ranges.ttl");
      case TEXT -> List.of();
    };
  }

  /// All that have official shapes.
  static Set<Part> parts() {
    return EnumSet.complementOf(EnumSet.of(Part.TEXT));
  }

  static List<Path> examples() {
    var folder = Shared.path(FOLDER + "examples");
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(ttl|nt|jsonld|json|xml|rdf)"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Empty where Jena refuses the document; nothing is fetched.
  static Optional<Graph> parse(Path file) {
    var graph = GraphFactory.createDefaultGraph();
    var options = new JsonLdOptions();
    options.setDocumentLoader((url, _) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, url.toString());
    });
    try {
      RDFParser.source(file)
          .lang(
              file.toString().matches(".*\\.json")
                  ? Lang.JSONLD11
                  : RDFLanguages.filenameToLang(file.getFileName().toString()))
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .set(LangJSONLD11.JSONLD_OPTIONS, options)
          .base("http://example.org/base/")
          .parse(graph);
      return Optional.of(graph);
    } catch (RiotException _) {
      return Optional.empty();
    }
  }

  static Set<Result> byJena(Graph graph, Profile profile, Part part) {
    return ShaclValidator.get().validate(shapes(files(profile, part)), graph).getEntries().stream()
        .map(entry -> result(entry))
        .filter(result -> part != Part.HVD || !result.component().contains("Class"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static synchronized Shapes shapes(List<String> files) {
    return PARSED.computeIfAbsent(
        files,
        names -> {
          var graph = GraphFactory.createDefaultGraph();
          names.forEach(name -> RDFParser.source(Shared.path(FOLDER + name)).parse(graph));
          return Shapes.parse(graph);
        });
  }

  private static Result result(ReportEntry entry) {
    var component = entry.sourceConstraintComponent().getLocalName();
    return new Result(
        term(entry.focusNode()),
        entry.resultPath().toString().replaceAll("[<>()]", ""),
        component,
        component.contains("Count") ? "" : term(entry.value()),
        entry.severity().level().getLocalName());
  }

  static Set<Result> byUs(Graph graph, Profile profile, Part part) {
    return Shacl.check(Reading.of(graph), profile, Set.of(part)).stream()
        .map(Official::result)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Result result(Breach breach) {
    var obligation = breach.obligation();
    var constraint = obligation.rule().constraint();
    return new Result(
        term(breach.focus().node()),
        (obligation.backwards() ? "^" : "") + obligation.property().node().getURI(),
        constraint.component().substring(3),
        constraint == Constraint.MIN_COUNT || constraint == Constraint.MAX_COUNT
            ? ""
            : term(breach.value()),
        switch (obligation.rule().severity()) {
          case VIOLATION -> "Violation";
          case WARNING -> "Warning";
          case INFO -> "Info";
        });
  }

  private static String term(@Nullable Node node) {
    return node == null ? "" : node.toString();
  }
}
