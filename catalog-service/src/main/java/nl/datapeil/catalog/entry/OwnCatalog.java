package nl.datapeil.catalog.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.draft.Defaults;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.Kind;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.hibernate.Session;

/// The catalogue that lists what is registered here. It is an entry too, made with the first one it
/// lists, so that a catalogue that only holds imports says nothing of its own.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnCatalog {
  private static final long LOCK = 0x636174L;

  private final Session database;
  private final EntryRepository entries;
  private final EntryIntake intake;
  private final Graphs graphs;
  private final Defaults defaults;
  private final CatalogConfig config;

  OwnCatalog(
      Session database,
      EntryRepository entries,
      EntryIntake intake,
      Graphs graphs,
      Defaults defaults,
      CatalogConfig config) {
    this.database = database;
    this.entries = entries;
    this.intake = intake;
    this.graphs = graphs;
    this.defaults = defaults;
    this.config = config;
  }

  /// Says in the graph of a new entry that this catalogue lists it.
  void list(Graph graph, URI iri, Kind kind) {
    var member = NodeFactory.createURI(iri.toString());
    graph.add(NodeFactory.createURI(iri().toString()), listing(kind), member);
    if (!exists()) {
      make();
    }
  }

  private static Node listing(Kind kind) {
    return switch (kind) {
      case CATALOG -> Vocab.DCAT_CATALOG;
      case SERVICE -> Vocab.DCAT_SERVICE;
      case DATASET, SERIES -> Vocab.DCAT_DATASET;
    };
  }

  private URI iri() {
    return URI.create(config.publicUrl() + "/catalog");
  }

  private boolean exists() {
    return entries.count("iri", iri().toString()) > 0;
  }

  /// One of many that need it first makes it.
  private void make() {
    database
        .createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
        .setParameter("lock", LOCK)
        .getResultList();
    if (exists()) {
      return;
    }
    var graph = Graphs.empty(iri(), Kind.CATALOG);
    EntryService.write(graph, iri(), Kind.CATALOG, defaults.ownCatalog(iri()), List.of());
    var apart = graphs.apart(graph, iri(), Map.of());
    var item = new EntryIntake.Item(apart.described(), null, true);
    intake.take(null, List.of(item), apart.shared(), "datapeil");
  }
}
