package nl.datapeil.catalog.harvest.run;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.ColumnDraft;
import nl.datapeil.catalog.entry.Describer;
import nl.datapeil.catalog.entry.EntryDraft;
import nl.datapeil.catalog.entry.EntryIntake;
import nl.datapeil.catalog.entry.Partition;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.harvest.reading.Structure;
import nl.datapeil.catalog.harvest.remote.Answer;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.catalog.harvest.source.Publish;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// Takes a page apart into entries, describes them on all cores and stores them in batches, each
/// while the next ones are being described.
@ApplicationScoped
class PageIntake {
  private static final int AHEAD = 4;

  private final Describer describer;
  private final RunKeeper keeper;
  private final int size;
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("harvest-", 0).factory());

  PageIntake(Describer describer, RunKeeper keeper, CatalogConfig config) {
    this.describer = describer;
    this.keeper = keeper;
    size = config.harvest().batch();
  }

  @PreDestroy
  void stop() {
    cores.shutdownNow();
  }

  void take(Claim claim, HarvestSourceView source, Answer.Page page) throws InterruptedException {
    var reading = page.reading();
    var partition = partitioned(reading, source.url().toString());
    var whole = Whole.of(partition, reading);
    var todo = new ArrayDeque<Future<Batch>>();
    var parts = whole.parts();
    var shared = partition.shared();
    for (var start = 0; start < parts.size() || start == 0; start += size) {
      var some = parts.subList(start, Math.min(start + size, parts.size()));
      var last = start + size >= parts.size();
      var batch =
          new Batch(
              List.of(),
              start == 0 ? shared : Map.of(),
              last ? whole.others() : Set.of(),
              last ? whole.faults() : List.of(),
              page.place());
      todo.add(cores.submit(describing(source, partition, some, reading, batch)));
      if (todo.size() > AHEAD) {
        store(claim, source, done(todo.remove()));
      }
    }
    while (!todo.isEmpty()) {
      store(claim, source, done(todo.remove()));
    }
    keeper.reach(claim, page.next(), reading.isCut());
  }

  /// Where no blank node is shared, each entry's get their lasting labels when it is described, on
  /// all cores; else they have to get them together.
  private static Partition partitioned(Reading reading, String scope) {
    var partition = Partition.of(reading.triples());
    return partition.shared().keySet().stream().anyMatch(Node::isBlank)
        ? Partition.of(BlankNodes.labelled(reading.triples(), scope))
        : partition;
  }

  private static Partition.Part labelled(Partition.Part part, Set<Node> shared) {
    var triples = BlankNodes.labelled(part.triples(), part.root().getURI(), shared);
    return new Partition.Part(part.kind(), part.root(), triples, part.needs());
  }

  private static Batch done(Future<Batch> batch) throws InterruptedException {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A batch could not be described", e.getCause());
    }
  }

  private Callable<Batch> describing(
      HarvestSourceView source,
      Partition partition,
      List<Partition.Part> parts,
      Reading reading,
      Batch empty) {
    return () -> {
      var items = new ArrayList<EntryIntake.Item>(parts.size());
      var faults = new ArrayList<>(empty.faults());
      var others = new HashSet<>(empty.others());
      for (var part : parts) {
        try {
          items.add(item(source, part, partition, reading));
        } catch (RuntimeException e) { // whatever is in it, it may not sink the others
          faults.add(dropped(part.root().getURI(), e));
          others.add(part.root().getURI());
        }
      }
      return new Batch(items, empty.shared(), others, faults, empty.page());
    };
  }

  private EntryIntake.Item item(
      HarvestSourceView source, Partition.Part part, Partition partition, Reading reading) {
    var described =
        describer.describeInBulk(labelled(part, partition.shared().keySet()), partition.shared());
    var publish = source.publish() == Publish.ALL || described.report().violations() == 0;
    return new EntryIntake.Item(described, governance(source, part.root(), reading), publish);
  }

  /// Only a source whose format knows columns says anything of our governance.
  private static @Nullable EntryDraft governance(
      HarvestSourceView source, Node dataset, Reading reading) {
    var structure = reading.structures().get(dataset);
    if (structure == null) {
      return null;
    }
    return new EntryDraft(
        null,
        source.owner(),
        null,
        structure.closedBecause() == null ? Access.OPEN : Access.CLOSED,
        structure.closedBecause(),
        null,
        List.of(),
        structure.columns().stream().<@Nullable ColumnDraft>map(PageIntake::column).toList(),
        Map.of());
  }

  private static ColumnDraft column(Structure.Column column) {
    return new ColumnDraft(
        column.name(),
        column.title(),
        column.description(),
        column.type(),
        column.sensitivity(),
        null);
  }

  /// A batch that the database refuses is halved until the entry is found that it refuses.
  private void store(Claim claim, HarvestSourceView source, Batch batch) {
    try {
      keeper.store(claim, source, batch);
    } catch (LostRun e) {
      throw e;
    } catch (RuntimeException e) {
      var items = batch.items();
      if (items.isEmpty()) {
        throw e;
      }
      if (items.size() == 1) {
        var iri = items.getFirst().described().iri().toString();
        keeper.store(
            claim,
            source,
            new Batch(List.of(), Map.of(), Set.of(iri), List.of(dropped(iri, e)), batch.page()));
        keeper.store(claim, source, batch.with(List.of()));
        return;
      }
      var half = items.size() / 2;
      store(
          claim,
          source,
          new Batch(items.subList(0, half), batch.shared(), Set.of(), List.of(), batch.page()));
      store(claim, source, batch.with(items.subList(half, items.size())));
    }
  }

  private static Fault dropped(String iri, RuntimeException e) {
    Log.warnf(e, "Entry %s was left out", iri);
    return Fault.of(
        Fault.Kind.RECORD_DROPPED,
        iri,
        new Text(
            "The description holds something that cannot be stored",
            "De beschrijving bevat iets dat niet kan worden opgeslagen"));
  }
}
