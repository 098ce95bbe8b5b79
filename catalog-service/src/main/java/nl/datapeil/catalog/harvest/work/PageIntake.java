package nl.datapeil.catalog.harvest.work;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.harvest.remote.Answer;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.catalog.rdf.BlankNodes;
import org.apache.jena.graph.Node;

/// Takes a page apart into entries, describes them on all cores and stores them in batches, each
/// while the next ones are being described.
@ApplicationScoped
class PageIntake {
  private static final int AHEAD = 4;

  private final BatchMaker maker;
  private final RunKeeper keeper;
  private final int size;
  private final ExecutorService cores =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().daemon().name("harvest-", 0).factory());

  PageIntake(BatchMaker maker, RunKeeper keeper, CatalogConfig config) {
    this.maker = maker;
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
    Nameless.report(reading);
    var whole = Whole.of(partition, reading);
    var todo = new ArrayDeque<Future<Batch>>();
    var parts = whole.parts();
    var setting = new BatchMaker.Setting(claim, source, partition.shared(), reading.structures());
    for (var start = 0; start < parts.size() || start == 0; start += size) {
      var some = parts.subList(start, Math.min(start + size, parts.size()));
      var last = start + size >= parts.size();
      var batch =
          new Batch(
              List.of(),
              Map.of(),
              start == 0 ? partition.shared() : Map.of(),
              last ? whole.others() : Set.of(),
              last ? whole.faults() : List.of(),
              page.place());
      todo.add(cores.submit(() -> maker.make(setting, some, batch)));
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

  private static Batch done(Future<Batch> batch) throws InterruptedException {
    try {
      return batch.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A batch could not be described", e.getCause());
    }
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
            new Batch(
                List.of(),
                Map.of(),
                Map.of(),
                Set.of(iri),
                List.of(EntryFault.dropped(iri, e)),
                batch.page()));
        keeper.store(claim, source, batch.with(List.of()));
        return;
      }
      var half = items.size() / 2;
      store(claim, source, Batch.of(items.subList(0, half), batch.shared(), batch.page()));
      store(claim, source, batch.with(items.subList(half, items.size())));
    }
  }
}
