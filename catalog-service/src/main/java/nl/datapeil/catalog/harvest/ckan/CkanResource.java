package nl.datapeil.catalog.harvest.ckan;

import static nl.datapeil.catalog.harvest.ckan.CkanPackage.first;

import com.fasterxml.jackson.databind.JsonNode;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.Licences;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;

/// A CKAN resource as a distribution of DCAT.
final class CkanResource {
  private static final String IANA = "https://www.iana.org/assignments/media-types/";

  private final String dataset;
  private final RecordGraph record;

  CkanResource(String dataset, RecordGraph record) {
    this.dataset = dataset;
    this.record = record;
  }

  void add(Node owner, JsonNode pack, JsonNode resource) {
    var uri = first(resource, "uri").map(RecordGraph::absolute);
    var id = first(resource, "id").orElse("");
    var node =
        uri.isEmpty() && id.isEmpty()
            ? record.blank(Vocab.DCAT_DISTRIBUTION_CLASS)
            : record.named(
                uri.orElse(dataset + "/resource/" + RecordGraph.segment(id)),
                Vocab.DCAT_DISTRIBUTION_CLASS);
    record.add(owner, Vocab.DCAT_DISTRIBUTION, node);
    record.text(node, Vocab.DCT_TITLE, first(resource, "name").orElse(null));
    record.text(node, Vocab.DCT_DESCRIPTION, first(resource, "description").orElse(null));
    record.date(node, Vocab.DCT_ISSUED, first(resource, "issued", "created").orElse(null));
    record.date(
        node, Vocab.DCT_MODIFIED, first(resource, "modified", "last_modified").orElse(null));
    places(node, resource);
    licence(node, pack, resource);
    form(node, resource);
  }

  private void places(Node node, JsonNode resource) {
    var url = first(resource, "url").orElse(null);
    record.iri(node, Vocab.DCAT_ACCESS_URL, first(resource, "access_url").orElse(url));
    var uploaded = resource.path("url_type").asText().equals("upload");
    record.iri(
        node,
        Vocab.DCAT_DOWNLOAD_URL,
        first(resource, "download_url").orElse(uploaded ? url : null));
  }

  private void licence(Node node, JsonNode pack, JsonNode resource) {
    var given = first(resource, "license").or(() -> first(pack, "license_url"));
    if (!record.iri(node, Vocab.DCT_LICENSE, given.orElse(null))) {
      var words = given.or(() -> first(pack, "license_id", "license_title"));
      record.iri(node, Vocab.DCT_LICENSE, words.flatMap(Licences::of).orElse(null));
    }
  }

  private void form(Node node, JsonNode resource) {
    var format = first(resource, "format").orElse("");
    if (!record.iri(node, Vocab.DCT_FORMAT, format)) {
      record.iri(node, Vocab.DCT_FORMAT, Codes.format(format).orElse(null));
    }
    var media = first(resource, "mimetype", "media_type").orElse("");
    if (!record.iri(node, Vocab.DCAT_MEDIA_TYPE, media) && media.matches("[\\w.+-]+/[\\w.+-]+")) {
      record.iri(node, Vocab.DCAT_MEDIA_TYPE, IANA + media);
    }
    var size = first(resource, "size").orElse("");
    if (size.matches("\\d+")) {
      record.typed(node, Vocab.DCAT_BYTE_SIZE, size, Vocab.XSD_NON_NEGATIVE_INTEGER);
    }
    checksum(node, resource);
  }

  /// Which algorithm it is follows from its length.
  private void checksum(Node node, JsonNode resource) {
    var hash = first(resource, "hash").orElse("").replaceFirst("^\\w+:", "");
    var algorithm =
        switch (hash.matches("[0-9a-fA-F]+") ? hash.length() : 0) {
          case 32 -> "md5";
          case 40 -> "sha1";
          case 64 -> "sha256";
          default -> "";
        };
    if (!algorithm.isEmpty()) {
      var checksum = record.blank(Vocab.SPDX_CHECKSUM_CLASS);
      record.add(node, Vocab.SPDX_CHECKSUM, checksum);
      record.iri(
          checksum,
          Vocab.SPDX_ALGORITHM,
          "http://spdx.org/rdf/terms#checksumAlgorithm_" + algorithm);
      record.typed(checksum, Vocab.SPDX_CHECKSUM_VALUE, hash, Vocab.XSD_HEX_BINARY);
    }
  }
}
