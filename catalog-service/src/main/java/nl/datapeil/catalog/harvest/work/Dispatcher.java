package nl.datapeil.catalog.harvest.work;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Places;
import nl.datapeil.catalog.harvest.fetch.Demand;
import nl.datapeil.catalog.harvest.ledger.Claim;

/// Looks for runs to do on this pod. Pods need not know of each other: the table of runs gives each
/// run to one of them.
@ApplicationScoped
public class Dispatcher {
  private final UUID pod = UUID.randomUUID();
  private final Schedule schedule;
  private final Runner runner;
  private final Map<UUID, Demand> active = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Places places;

  Dispatcher(Schedule schedule, Runner runner, CatalogConfig config) {
    this.schedule = schedule;
    this.runner = runner;
    places = new Places(config.harvest().concurrent(), threads);
  }

  @Scheduled(
      every = "${catalog.harvest.tick:5s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    schedule.endOverdue();
    beat();
    schedule.queueDue();
    wake();
  }

  /// A run that was ended, or taken over, gives up its place.
  private void beat() {
    var mine = Map.copyOf(active);
    var held = schedule.beat(pod, mine.keySet());
    mine.forEach((run, demand) -> {
      if (!held.contains(run)) {
        demand.end();
      }
    });
  }

  /// Takes up as many runs as there are places for.
  public void wake() {
    places.fill(this::next);
  }

  private Optional<Runnable> next() {
    return schedule.claim(pod).map(claim -> () -> run(claim));
  }

  private void run(Claim claim) {
    var demand = new Demand();
    active.put(claim.run(), demand);
    try {
      demand.during(() -> runner.run(claim));
    } finally {
      active.remove(claim.run());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
