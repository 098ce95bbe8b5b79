package nl.datapeil.catalog.quality;

import static nl.datapeil.catalog.quality.score.FactsFixtures.LISTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.description.Lens;
import nl.datapeil.catalog.quality.advice.Adviser;
import nl.datapeil.catalog.quality.score.Completeness;
import nl.datapeil.catalog.quality.score.Facts;
import nl.datapeil.catalog.quality.score.Scoring;
import nl.datapeil.catalog.quality.time.Timeliness;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Rules;
import nl.datapeil.catalog.rule.Scope;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// The official and other examples, each dataset of them.
class ExamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private record Example(Path file, Graph graph, Node root) {
    Facts facts() {
      var typed = Lens.read(graph, root, Kind.DATASET);
      return new Facts(typed, true, violations(graph), Map.of(), LISTS);
    }

    /// What the rules find when the description is made to say this.
    int violationsWith(ObjectNode wanted) {
      var copy = GraphFactory.createDefaultGraph();
      graph.find().forEach(copy::add);
      assertThat(Lens.write(copy, root, Kind.DATASET, wanted)).as(file + " " + root).isEmpty();
      return violations(copy);
    }
  }

  @Test
  void areScoredAndAdvised() throws IOException {
    var examples = examples();

    assertThat(examples).hasSizeGreaterThan(15);
    for (var example : examples) {
      var facts = example.facts();
      var assessment = Scoring.of(facts);
      var advice = Adviser.of(facts, example::violationsWith, List.of());

      assertThat(assessment.judgements()).as(example.file() + "").hasSize(23);
      assertThat(assessment.score()).isBetween(0, assessment.measured());
      assertThat(Completeness.of(facts.typed()).percent()).isBetween(0, 100);
      assertThat(Timeliness.of(facts.typed(), null, TODAY, LISTS)).isNotNull();
      assertThat(advice).allMatch(one -> one.gainOnceChecked() > 0);
    }
  }

  private static List<Example> examples() throws IOException {
    var examples = new ArrayList<Example>();
    try (var files = Files.walk(Shared.path("standards/dcat/examples"))) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        collect(file, examples);
      }
    }
    return examples;
  }

  private static void collect(Path file, List<Example> examples) {
    var name = file.getFileName().toString();
    var language = RDFLanguages.pathnameToLang(name);
    if (language == null || name.endsWith(".jsonld")) {
      return;
    }
    var graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.source(file)
          .lang(language)
          .base("http://example.org/base/")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotException _) {
      // some examples are known not to parse
      return;
    }
    graph
        .find(Node.ANY, Vocab.RDF_TYPE, Vocab.DCAT_DATASET_CLASS)
        .mapWith(triple -> new Example(file, graph, triple.getSubject()))
        .forEach(examples::add);
  }

  private static int violations(Graph graph) {
    return Rules.count(graph, Profile.NL_301, LISTS, TODAY, Scope.ENTRY).violations();
  }
}
