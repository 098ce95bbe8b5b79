package nl.datapeil.catalog.harvest.csw;

import java.util.List;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/// A `csw:Record`, Dublin Core as every CSW server has it, as a dataset or service of DCAT.
final class DublinRecord {
  private final Tree record;
  private final String identifier;
  private final String catalogue;
  private final RecordGraph graph;

  DublinRecord(Tree record, String identifier, String catalogue, String language) {
    this.record = record;
    this.identifier = identifier;
    this.catalogue = catalogue;
    graph = new RecordGraph(language, catalogue + identifier);
  }

  static Optional<String> identifierOf(Tree record) {
    return record.text("identifier");
  }

  List<Triple> triples() {
    var service = record.text("type").orElse("").equalsIgnoreCase("service");
    var node = graph.named(iri(), service ? Vocab.DCAT_DATA_SERVICE : Vocab.DCAT_DATASET_CLASS);
    graph.text(node, Vocab.DCT_TITLE, record.text("title").orElse(null));
    graph.text(
        node,
        Vocab.DCT_DESCRIPTION,
        record.text("description").or(() -> record.text("abstract")).orElse(null));
    graph.plain(node, Vocab.DCT_IDENTIFIER, identifier);
    record.all("subject").forEach(word -> graph.text(node, Vocab.DCAT_KEYWORD, word.text()));
    record
        .text("language")
        .flatMap(Codes::language)
        .ifPresent(language -> graph.iri(node, Vocab.DCT_LANGUAGE, language));
    var modified = record.text("modified").or(() -> record.text("date"));
    graph.date(node, Vocab.DCT_MODIFIED, modified.orElse(null));
    graph.date(node, Vocab.DCT_ISSUED, record.text("issued").orElse(null));
    agent(node, "publisher", Vocab.DCT_PUBLISHER);
    agent(node, "creator", Vocab.DCT_CREATOR);
    links(node, service);
    return graph.triples();
  }

  /// The identifier where that is an address, else a place on the page of the record.
  private String iri() {
    var address = RecordGraph.absolute(identifier);
    return address != null && address.startsWith("http")
        ? address
        : IsoRecord.page(catalogue, identifier) + "#resource";
  }

  private void agent(Node node, String name, Node property) {
    record
        .text(name)
        .ifPresent(text -> {
          var agent = graph.blank(Vocab.FOAF_AGENT);
          graph.add(node, property, agent);
          graph.text(agent, Vocab.FOAF_NAME, text);
        });
  }

  /// Where the data are: references, and the addresses that some servers call a URI.
  private void links(Node node, boolean service) {
    var addresses =
        record.children().stream()
            .filter(child -> child.name().equals("references") || child.name().equals("URI"))
            .map(Tree::text)
            .distinct()
            .toList();
    for (var address : addresses) {
      if (service) {
        graph.iri(node, Vocab.DCAT_ENDPOINT_URL, address);
      } else if (RecordGraph.absolute(address) != null) {
        var distribution = graph.blank(Vocab.DCAT_DISTRIBUTION_CLASS);
        graph.add(node, Vocab.DCAT_DISTRIBUTION, distribution);
        graph.iri(distribution, Vocab.DCAT_ACCESS_URL, address);
      }
    }
  }
}
