package nl.datapeil.catalog.exchange;

import static nl.datapeil.catalog.CatalogProblem.RDF_UNREADABLE;
import static nl.datapeil.catalog.CatalogProblem.VERSION_OUTDATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.answer.SentDocument;
import nl.datapeil.catalog.entry.graph.Describer;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.Syntax;
import nl.datapeil.kit.problem.ProblemException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/// Takes a whole document in, all of it or nothing: what takes time is done before the transaction.
@ApplicationScoped
class ImportService {
  private static final int LONGEST_IRI = 2_000;
  private static final Set<String> SCHEMES = Set.of("https", "http", "urn");

  private final EntryIntake intake;
  private final Describer describer;
  private final CatalogConfig config;

  ImportService(EntryIntake intake, Describer describer, CatalogConfig config) {
    this.intake = intake;
    this.describer = describer;
    this.config = config;
  }

  /// With `publish`, what conforms is published and the rest stays a draft.
  record Wish(boolean publish, String by, Locale locale) {}

  ImportReport take(InputStream in, Syntax syntax, Wish wish) {
    var triples = SentDocument.read(in, syntax, URI.create(config.publicUrl() + "/"));
    var partition = Partition.of(BlankNodes.labelled(triples, UUID.randomUUID().toString()));
    var items = new ArrayList<EntryIntake.Item>();
    partition.parts().forEach(part -> require(part.root().getURI()));
    for (var part : partition.parts()) {
      var described = describer.describe(part, partition.shared());
      var fit = described.violations() == 0;
      items.add(new EntryIntake.Item(described, null, wish.publish() && fit));
    }
    var taken = taken(items, partition, wish.by());
    return report(triples.size(), partition, items, taken, Nameless.in(triples, wish.locale()));
  }

  /// Once more when somebody else brought in the same thing meanwhile: by then it is there.
  private List<EntryIntake.Taken> taken(
      List<EntryIntake.Item> items, Partition partition, String by) {
    try {
      return intake.take(null, items, partition.shared(), by);
    } catch (ConstraintViolationException | LockAcquisitionException _) {
      return intake.take(null, items, partition.shared(), by);
    } catch (ProblemException e) {
      if (e.type() != VERSION_OUTDATED) {
        throw e;
      }
      return intake.take(null, items, partition.shared(), by);
    }
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
      var scheme = new URI(iri).getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        throw RDF_UNREADABLE.because(
            "<%s> cannot be the name of what is described: give it an IRI with https, http or urn.",
            "<%s> kan niet de naam zijn van wat wordt beschreven: geef een IRI met https, http of"
                + " urn.",
            iri);
      }
    } catch (URISyntaxException _) {
      var shown = iri.replace("%", "%%");
      throw RDF_UNREADABLE.because(
          "<" + shown + "> is no URI: encode what it may not hold, such as %%5B for [.",
          "<" + shown + "> is geen URI: codeer wat er niet in mag, zoals %%5B voor [.");
    }
  }

  private ImportReport report(
      int triples,
      Partition partition,
      List<EntryIntake.Item> items,
      List<EntryIntake.Taken> taken,
      List<Nameless> nameless) {
    return new ImportReport(
        triples,
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
            .toList(),
        nameless);
  }
}
