package nl.datapeil.catalog.harvest.run;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nl.datapeil.catalog.CatalogConfig;

/// Looks for runs to do on this pod. Pods need not know of each other: the table of runs gives each
/// run to one of them.
@ApplicationScoped
class Dispatcher {
  private final UUID pod = UUID.randomUUID();
  private final RunKeeper keeper;
  private final Runner runner;
  private final Semaphore places;
  private final Set<UUID> active = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Dispatcher(RunKeeper keeper, Runner runner, CatalogConfig config) {
    this.keeper = keeper;
    this.runner = runner;
    places = new Semaphore(config.harvest().concurrent());
  }

  @Scheduled(
      every = "${catalog.harvest.tick:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    keeper.beat(pod, active);
    keeper.queueDue();
    wake();
  }

  /// Takes up as many runs as there are places for.
  void wake() {
    while (places.tryAcquire()) {
      var claim = keeper.claim(pod);
      if (claim.isEmpty()) {
        places.release();
        return;
      }
      active.add(claim.get().run());
      threads.execute(() -> {
        try {
          runner.run(claim.get());
        } finally {
          active.remove(claim.get().run());
          places.release();
        }
        wake();
      });
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
