package nl.datapeil.catalog.exchange;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.Describer;
import nl.datapeil.catalog.entry.EntryIntake;
import nl.datapeil.catalog.entry.Partition;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.Document;
import nl.datapeil.catalog.rdf.Documents;
import nl.datapeil.catalog.rdf.RdfException;
import nl.datapeil.catalog.rdf.Syntax;

/// Takes a whole document in, all of it or nothing: what takes time is done before the transaction.
@ApplicationScoped
class ImportService {
  private static final int LONGEST_IRI = 2_000;

  private final EntryIntake intake;
  private final Describer describer;
  private final CatalogConfig config;

  ImportService(EntryIntake intake, Describer describer, CatalogConfig config) {
    this.intake = intake;
    this.describer = describer;
    this.config = config;
  }

  /// With `publish`, what conforms is published and the rest stays a draft.
  ImportReport take(InputStream in, Syntax syntax, boolean publish, String by) {
    var document = read(in, syntax);
    var partition =
        Partition.of(BlankNodes.labelled(document.triples(), UUID.randomUUID().toString()));
    var items = new ArrayList<EntryIntake.Item>();
    partition.parts().forEach(part -> require(part.root().getURI()));
    for (var part : partition.parts()) {
      var described = describer.describe(part, partition.shared());
      var fit = described.violations() == 0;
      items.add(new EntryIntake.Item(described, null, publish && fit));
    }
    var taken = intake.take(null, items, partition.shared(), by);
    return report(document, partition, items, taken);
  }

  /// What is described gets an address made of its name, so that has to be one.
  private static void require(String iri) {
    if (iri.length() > LONGEST_IRI) {
      throw RDF_UNREADABLE.because(
          "The IRI <%s…> of what is described has more than %d characters; give it a shorter one.",
          "De IRI <%s…> van wat wordt beschreven heeft meer dan %d tekens; geef een kortere.",
          iri.substring(0, 100),
          LONGEST_IRI);
    }
    try {
      var _ = new URI(iri);
    } catch (URISyntaxException _) {
      var shown = iri.replace("%", "%%");
      throw RDF_UNREADABLE.because(
          "<" + shown + "> is no URI: encode what it may not hold, such as %%5B for [.",
          "<" + shown + "> is geen URI: codeer wat er niet in mag, zoals %%5B voor [.");
    }
  }

  private Document read(InputStream in, Syntax syntax) {
    try {
      return Documents.read(in, syntax, URI.create(config.publicUrl() + "/"), 2_000_000);
    } catch (RdfException e) {
      throw RDF_UNREADABLE.because(
          e.detail().en().replace("%", "%%"), e.detail().nl().replace("%", "%%"));
    }
  }

  private ImportReport report(
      Document document,
      Partition partition,
      List<EntryIntake.Item> items,
      List<EntryIntake.Taken> taken) {
    return new ImportReport(
        document.triples().size(),
        partition.shared().size(),
        IntStream.range(0, items.size())
            .mapToObj(i -> {
              var item = items.get(i);
              var result = taken.get(i);
              var described = item.described();
              return new ImportReport.Item(
                  result.id(),
                  described.iri(),
                  URI.create(
                      config.publicUrl() + "/" + described.kind().path() + "/" + result.id()),
                  described.kind(),
                  result.outcome(),
                  result.published(),
                  described.violations(),
                  described.warnings());
            })
            .toList());
  }
}
