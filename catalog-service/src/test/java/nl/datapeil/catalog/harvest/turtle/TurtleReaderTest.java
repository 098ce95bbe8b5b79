package nl.datapeil.catalog.harvest.turtle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a> <b> <c> .",
        "@prefix : <http://x/> . :a :b :c, :d ; :e 1, 1.5, -2, 1e3, .5, 1.E1, true, false .",
        "PREFIX x: <http://x/>\nBASE <http://y/z/>\nx:a a x:B ; <rel> <#frag>, <../up>, <?q>, <> .",
        "@prefix x: <http://x/> . x:a x:b [ x:c [ a x:D ] ; ] ; x:e ( 1 ( 2 ) [ x:f x:g ] ) .",
        "@prefix x: <http://x/> . [ x:b x:c ] . [] x:d _:n . _:n x:e _:n.m .",
        "@prefix x: <http://x/> . ( 1 2 ) x:p () .",
        "@prefix x: <http://x/> . x:a x:b \"q\\\"\\n\\u00e9\\U0001F600\"@nl-NL, 'single', '''l\n"
            + "'o''ng''', \"\"\"a\"b\\\"\"\"\" .",
        "@prefix x: <http://x/> . x:a x:b \"1\"^^x:T, \"2\"^^<http://t/u> ; ; .",
        "@prefix x: <http://x/> . x:a.b x:c\\,d x:e%20f , x:1:2 , x:é . # end",
        "@prefix x: <http://x/> . x:a x:b x:c. x:d x:e x:f.",
        "@prefix a: <http://x/> . a:a a a:A . <http://x/\\u00e9> a:b \"\" .",
        "@prefix x: <http://x/> .\nx:a x:trueish x:true , x:falsehood ; x:b true.",
      })
  void readsWhatJenaReads(String text) {
    var read = Collected.of(text);

    assertThat(read.faults).isEmpty();
    assertThat(read.graph().isIsomorphicWith(jena(text, Lang.TURTLE))).as(text).isTrue();
  }

  @Test
  void readsQuadsAndGraphsAsOne() {
    var trig =
        "@prefix x: <http://x/> . { x:a x:b 1 } x:g { x:c x:d 2 . x:e x:f 3 } GRAPH <h> {x:i x:j 4"
            + " .}";
    var quads =
        "<http://x/a> <http://x/b> \"1\" <http://g> .\n<http://x/a> <http://x/c> _:b _:g .\n";

    assertThat(Collected.of(trig).triples).hasSize(4);
    assertThat(Collected.of(quads).triples).hasSize(2);
  }

  @Test
  void goesOnAfterABadStatement() {
    var read =
        Collected.of(
            """
            @prefix x: <http://x/> .
            x:one a x:Good .
            x:two a x:Bad ; x:p x:q/r ; x:s "text. not the end" .
            x:three a x:Good .
            x:four x:p "not closed ;
               x:q x:r .
            x:five a x:Good ; x:p "a\\qb" .
            x:six a x:Good . x:seven a nowhere:X . x:eight a x:Good .
            x:nine a x:Good .
            """);

    assertThat(read.triples.stream().map(t -> t.getSubject().getURI().substring(9)))
        .containsExactly("one", "three", "six", "nine");
    assertThat(read.lost.stream().map(n -> n.getURI().substring(9)))
        .contains("two", "four", "five", "seven");
    assertThat(read.faults).extracting(Fault::line).containsExactly(3L, 5L, 7L, 8L);
    assertThat(read.faults.getFirst().column()).isEqualTo(24);
    assertThat(read.faults.getFirst().record()).isEqualTo("http://x/two");
  }

  @Test
  void takesTheFullStopAtTheEndOfATextThatIsNotClosedForThatOfTheStatement() {
    var read =
        Collected.of(
            """
            <http://x/one> <http://x/p> "not closed@nl .
            <http://x/two> <http://x/p> "closed" .
            <http://x/three> <http://x/p> "a text.
              of two lines" ; <http://x/q> <http://x/r> .
            <http://x/four> <http://x/p> "closed" .
            """);

    assertThat(read.triples.stream().map(t -> t.getSubject().getURI()))
        .containsExactly("http://x/two", "http://x/four");
    assertThat(read.faults).extracting(Fault::line).containsExactly(1L, 3L);
  }

  @Test
  void assumesPrefixesThatEverybodyKnows() {
    var read = Collected.of("<d> a dcat:Dataset ; dct:title \"t\" ; dct:publisher <p> .");

    assertThat(read.triples).hasSize(3);
    assertThat(read.faults)
        .extracting(Fault::kind)
        .containsExactly(Fault.Kind.PREFIX_ASSUMED, Fault.Kind.PREFIX_ASSUMED);
  }

  @Test
  void mendsIrisThatAreNone() {
    var read = Collected.of("<http://x/a> <http://x/b> <http://x/c d|e.csv> .");

    assertThat(read.triples.getFirst().getObject().getURI()).isEqualTo("http://x/c%20d%7Ce.csv");
    assertThat(read.faults).extracting(Fault::kind).containsExactly(Fault.Kind.VALUE_MENDED);
  }

  @Test
  void mendsTextsThatCannotBeStoredAndTellsItOncePerStatement() {
    var read =
        Collected.of(
            """
            <http://x/1> <http://x/p> "a\0b", "\\uD800", "\\uD83C\\uDF33" .
            <http://x/2> <http://x/p> "whole" .
            <http://x/3> <http://x/p> "whole" ;
              <http://x/p> "\u00e9" .
            """
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(read.triples)
        .extracting(triple -> triple.getObject().getLiteralLexicalForm())
        .containsExactly("a\uFFFDb", "\uFFFD", "\ud83c\udf33", "whole", "whole", "\uFFFD");
    assertThat(read.faults)
        .extracting(Fault::kind, Fault::record, Fault::line, Fault::column)
        .containsExactly(
            tuple(Fault.Kind.VALUE_MENDED, "http://x/1", 1L, 27L),
            tuple(Fault.Kind.VALUE_MENDED, "http://x/3", 4L, 16L));
    assertThat(read.faults.getFirst().message().en()).contains("in 2 values");
  }

  @Test
  void mendsNamesThatCannotBeStored() {
    var read =
        Collected.of(
            """
            @prefix x: <http://x/> .
            <http://x/\u00e9> x:\u00e9 <http://x/\\uDC00> .
            """
                .getBytes(StandardCharsets.ISO_8859_1));

    var triple = read.triples.getFirst();
    assertThat(triple.getSubject().getURI()).isEqualTo("http://x/%EF%BF%BD");
    assertThat(triple.getPredicate().getURI()).isEqualTo("http://x/\uFFFD");
    assertThat(triple.getObject().getURI()).isEqualTo("http://x/%EF%BF%BD");
    assertThat(read.faults).hasSize(3).extracting(Fault::line).containsOnly(2L);
  }

  @Test
  void saysNothingOfCharactersThatAreRare() {
    var text = "\uFFFD\uFFFF\ud800\udfff\udbff\udfff\u0001";

    var read = Collected.of("<http://x/1> <http://x/p> \"" + text + "\" .");

    assertThat(read.triples.getFirst().getObject().getLiteralLexicalForm()).isEqualTo(text);
    assertThat(read.faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b> a <D> ; <t> \"x",
        "<b> a <D> ; <t> \"\"\"x\ny",
        "<b> a <D> ; <t> [ a <D> ",
        "<b> a <D> ; <t> ( 1 ",
        "<b> a <D",
        "<b> a <D> ;",
        "<b>",
        "<b> a <D>"
      })
  void tellsATruncatedDocument(String cut) {
    var read = Collected.of("<a> a <D> .\n" + cut);

    assertThat(read.triples).hasSize(1);
    assertThat(read.faults).extracting(Fault::kind).contains(Fault.Kind.TRUNCATED);
  }

  @Test
  void survivesAnyCutOfADocument() {
    var whole =
        """
        @prefix x: <http://x/> . # comment
        x:a x:b [ x:c ( 1 "two"@en '''three''' ) ; x:d "e"^^x:f ] ; x:g _:h , <i> .
        """;

    for (var i = 0; i < whole.length(); i++) {
      var read = Collected.of(whole.substring(0, i) + "\n<z> a <Z> .\n<y> a <Z> .");

      assertThat(read.faults.size() + read.triples.size()).as("cut at %d", i).isPositive();
    }
  }

  /// Whatever Jena accepts among the official examples is read alike; the rest gives what is whole.
  @Test
  void agreesWithJenaOnTheOfficialExamples() throws IOException {
    try (var files = Files.walk(Shared.path("standards/dcat/examples"))) {
      for (var file : files.filter(f -> f.toString().matches(".*\\.(ttl|nt|trig)")).toList()) {
        var text = Files.readString(file);
        var read = Collected.of(text);
        try {
          var expected = jena(text, Lang.TURTLE);
          assertThat(read.faults).as("%s", file).allMatch(f -> f.kind() == Fault.Kind.TRUNCATED);
          assertThat(read.graph().isIsomorphicWith(expected)).as("%s", file).isTrue();
        } catch (RiotException _) {
          assertThat(read.faults).as("%s", file).isNotEmpty();
        }
      }
    }
  }

  @Test
  void recoversTheRestOfTheExamplesThatJenaRefuses() throws IOException {
    var folder = Shared.path("standards/dcat/examples");

    var dataset = read(folder.resolve("nl-spec-examples/dcatDataset-1.verbatim.ttl"));
    var series = read(folder.resolve("semic-3.0.1/example-bee-population-dataset-series-api.ttl"));
    var none = read(folder.resolve("no-validator/invalid_rdf.txt"));

    assertThat(dataset.lost).isEmpty();
    assertThat(dataset.faults).extracting(Fault::kind).containsExactly(Fault.Kind.PREFIX_ASSUMED);
    assertThat(series.triples).hasSize(10);
    assertThat(series.faults).extracting(Fault::line).containsExactly(20L, 22L);
    assertThat(none.triples).isEmpty();
    assertThat(none.faults).isNotEmpty();
  }

  private static Collected read(Path file) throws IOException {
    return Collected.of(Files.readString(file));
  }

  private static Graph jena(String text, Lang lang) {
    var graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(text, lang).base("https://base.example/doc").checking(false).parse(graph);
    return graph;
  }
}
