package nl.datapeil.catalog.harvest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.datapeil.catalog.harvest.ReadGraph;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfReaderTest {
  private final Reading reading = new Reading();
  private final RdfReader reader =
      new RdfReader(URI.create("https://x.example/doc"), 1000, reading);

  @Test
  void readsWholeJsonLd() {
    reader.jsonLd(
        """
        {"@context": {"@vocab": "http://x/"}, "@graph": [{"@id": "http://d/1", "p": "a"}]}
        """);

    assertThat(reading.triples()).hasSize(1);
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void dropsOnlyTheBadNodesOfJsonLd() {
    reader.jsonLd(
        """
        {"@context": {"@vocab": "http://x/", "@base": "http://d/"},
         "@graph": [
          {"@id": "1", "p": "a", "q": {"r": ["]", "{"]}},
          {"@id": "http://d/2", "p": "unescaped " quote"},
          {"@id": "3", "p": @},
          {"@id": "4", "p": "b"}
        ]}
        """);

    assertThat(ReadGraph.of(reading).values("http://d/4", Node.ANY)).containsExactly("b");
    assertThat(ReadGraph.of(reading).values("http://d/1", Node.ANY)).hasSize(2);
    assertThat(reading.faults()).extracting(Fault::kind).containsOnly(Fault.Kind.RECORD_DROPPED);
    assertThat(reading.faults()).extracting(Fault::line).containsExactly(4L, 5L);
    assertThat(reading.broken()).extracting(Node::toString).contains("http://d/2");
    assertThat(reading.isCut()).isFalse();
  }

  @Test
  void mendsTextsOfJsonLdThatCannotBeStored() {
    reader.jsonLd(
        """
        [{"@id": "http://d/1", "http://x/p": "a\\u0000b"}, {"@id": "http://d/2", "http://x/p": "\\ud800"},
         {"@id": "http://d/3", "http://x/p": "\\ud83c\\udf33"}]
        """);

    var graph = ReadGraph.of(reading);
    assertThat(graph.values("http://d/1", Node.ANY)).containsExactly("a\uFFFDb");
    assertThat(graph.values("http://d/2", Node.ANY)).containsExactly("\uFFFD");
    assertThat(graph.values("http://d/3", Node.ANY)).containsExactly("\ud83c\udf33");
    assertThat(reading.faults()).extracting(Fault::kind).containsOnly(Fault.Kind.VALUE_MENDED);
    assertThat(reading.faults())
        .extracting(Fault::record)
        .containsExactlyInAnyOrder("http://d/1", "http://d/2");
  }

  @Test
  void keepsTheWholeNodesOfTruncatedJsonLd() {
    reader.jsonLd(
        """
        {"@context": {"@vocab": "http://x/"}, "@graph": [
          {"@id": "http://d/1", "p": "a"}, {"@id": "http://d/2", "p": [ {"q": "b\
        """);

    assertThat(reading.triples()).hasSize(1);
    assertThat(reading.isCut()).isTrue();
    assertThat(reading.broken()).extracting(Node::toString).containsExactly("http://d/2");
  }

  @Test
  void dropsOnlyTheBadElementsOfRdfXml() {
    reader.rdfXml(
        """
        <?xml version="1.0"?>
        <!-- a <comment> -->
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
          <x:D rdf:about="http://d/1"><x:p>a</x:p></x:D>
          <x:D rdf:about="http://d/2"><x:p>R&D</x:p></x:D>
          <x:D rdf:about="http://d/3"><x:p>c</x:q></x:D>
          <x:D rdf:about="http://d/4"><x:p><x:D><x:p>e &gt; f</x:p></x:D></x:p></x:D>
        </rdf:RDF>
        """);

    var graph = ReadGraph.of(reading);
    assertThat(graph.values("http://d/1", Node.ANY)).hasSize(2);
    assertThat(graph.values("http://d/4", Node.ANY)).hasSize(2);
    assertThat(reading.faults()).extracting(Fault::line).containsExactly(5L, 6L);
    assertThat(reading.faults())
        .extracting(Fault::record)
        .containsExactly("http://d/2", "http://d/3");
  }

  @Test
  void keepsTheWholeElementsOfTruncatedRdfXml() {
    reader.rdfXml(
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
          <x:D rdf:about="http://d/1"><x:p>a</x:p></x:D>
          <x:D rdf:about="http://d/2"><x:p>b\
        """);

    assertThat(reading.triples()).hasSize(2);
    assertThat(reading.isCut()).isTrue();
  }

  @Test
  void readsNoFileThatADocumentNames() throws IOException {
    var secret = Files.createTempFile("secret", ".txt");
    Files.writeString(secret, "secret");

    reader.rdfXml(
        """
        <!DOCTYPE r [<!ENTITY s SYSTEM "%s">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:x="http://x/">
          <x:D rdf:about="http://d/1"><x:p>&s;</x:p></x:D>
        </rdf:RDF>
        """
            .formatted(secret.toUri()));

    assertThat(reading.triples().toString()).doesNotContain("secret");
  }

  @Test
  void stopsAtTheLimitAndSaysSo() {
    var text = new StringBuilder();
    for (var i = 0; i < 1500; i++) {
      text.append("<d").append(i).append("> a <D> .\n");
    }

    reader.turtle(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));

    assertThat(reading.triples()).hasSize(1000);
    assertThat(reading.isCut()).isTrue();
  }

  @Test
  void reportsAContextItDoesNotKnow() throws IOException {
    var file = Shared.path("standards/dcat/examples/nl-bblock/dataset-records-example_1_1.jsonld");

    reader.jsonLd(Files.readString(file));

    assertThat(reading.faults()).isNotEmpty();
    assertThat(reading.faults().getFirst().message().en()).contains("context");
  }

  @Test
  void readsTheJsonLdExamplesOfDcatAp() throws IOException {
    var file = Shared.path("standards/dcat/examples/semic-3.0.1/example-bee-population.jsonld");

    reader.jsonLd(Files.readString(file));

    assertThat(reading.faults()).isEmpty();
    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_DATASET_CLASS)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text/turtle|<http://a> <http://b> <http://c> .|TURTLE",
        "application/octet-stream|@prefix a: <http://a> .|TURTLE",
        "text/plain|<http://a> <http://b> <http://c> .|TURTLE",
        "text/plain|# comment|TURTLE",
        "text/html|<?xml version='1.0'?><rdf:RDF>|RDF_XML",
        "text/turtle|<?xml version='1.0'?><rdf:RDF>|RDF_XML",
        "application/xml|<csw:GetRecordsResponse x='y'>|CSW",
        "application/xml|<gmd:MD_Metadata x='y'>|CSW",
        "application/rdf+xml|<rdf:RDF>|RDF_XML",
        "application/json|{\"@context\": {}}|JSON_LD",
        "application/ld+json|[{\"@id\": \"x\"}]|JSON_LD",
        "application/json|{\"success\": true, \"result\": {\"results\": []}}|CKAN",
        "application/json|{\"type\": \"dataset\", \"id\": \"bag\"}|AMSTERDAM_SCHEMA",
        "text/turtle|{ <http://a> <http://b> <http://c> }|TURTLE",
        "text/turtle|``|TURTLE",
        "text/plain|``|UNKNOWN"
      })
  void tellsTheFormat(String mediaType, String start, Format format) {
    assertThat(Format.of(mediaType, start == null ? "" : start)).isEqualTo(format);
  }
}
