package nl.datapeil.catalog.harvest.csw;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.datapeil.catalog.harvest.reading.Codes;
import nl.datapeil.catalog.harvest.reading.RecordGraph;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// The online resources of a record: distributions of a dataset, end points of a service.
final class IsoLinks {
  private final Tree metadata;
  private final RecordGraph record;

  IsoLinks(Tree metadata, RecordGraph record) {
    this.metadata = metadata;
    this.record = record;
  }

  void distributions(Node dataset, @Nullable String licence) {
    var format =
        metadata
            .text("distributionInfo/*/distributionFormat/*/name")
            .or(() ->
                metadata.text(
                    "distributionInfo/*/distributionFormat/*/formatSpecificationCitation/*/title"))
            .flatMap(Codes::format);
    metadata
        .all("distributionInfo/*/transferOptions/*/onLine/*")
        .forEach(link -> distribution(dataset, link, licence, format));
  }

  private void distribution(
      Node dataset, Tree link, @Nullable String licence, Optional<String> format) {
    var url = link.text("linkage").map(RecordGraph::absolute).orElse(null);
    if (url == null) {
      return;
    }
    var node = record.blank(Vocab.DCAT_DISTRIBUTION_CLASS);
    record.add(dataset, Vocab.DCAT_DISTRIBUTION, node);
    record.iri(node, Vocab.DCAT_ACCESS_URL, url);
    var protocol = protocolOf(link);
    if (link.code("function").orElse("").equals("download") && !isService(protocol)) {
      record.iri(node, Vocab.DCAT_DOWNLOAD_URL, url);
    }
    record.text(node, Vocab.DCT_TITLE, link.text("name").orElse(protocol));
    record.text(node, Vocab.DCT_DESCRIPTION, link.text("description").orElse(null));
    record.iri(node, Vocab.DCT_LICENSE, licence);
    Codes.format(protocol).or(() -> format).ifPresent(f -> record.iri(node, Vocab.DCT_FORMAT, f));
  }

  void service(Node service, Tree about) {
    var operation =
        about
            .all("containsOperations/*/connectPoint/*/linkage")
            .map(Tree::text)
            .map(RecordGraph::absolute)
            .filter(Objects::nonNull)
            .findFirst();
    var link =
        metadata
            .all("distributionInfo/*/transferOptions/*/onLine/*/linkage")
            .map(Tree::text)
            .map(RecordGraph::absolute)
            .filter(Objects::nonNull)
            .findFirst();
    var description = link.filter(url -> url.toLowerCase(Locale.ROOT).contains("getcapabilities"));
    var place = operation.or(() -> link).map(url -> url.replaceFirst("\\?.*", ""));
    record.iri(service, Vocab.DCAT_ENDPOINT_URL, place.orElse(null));
    record.iri(
        service,
        Vocab.DCAT_ENDPOINT_DESCRIPTION,
        description.or(() -> operation.filter(url -> url.contains("?"))).orElse(null));
    about
        .all("operatesOn")
        .map(one -> one.attribute("href"))
        .forEach(dataset -> record.iri(service, Vocab.DCAT_SERVES_DATASET, dataset));
    about
        .text("serviceType")
        .flatMap(Codes::format)
        .ifPresent(format -> record.iri(service, Vocab.DCT_FORMAT, format));
  }

  private static String protocolOf(Tree link) {
    return link.text("protocol").orElse("");
  }

  private static boolean isService(String protocol) {
    return protocol.matches("(?i)(OGC:)?(WMS|WFS|WMTS|WCS|API).*");
  }
}
