package nl.datapeil.catalog.codelist;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// The code lists as they are now, in memory. Each pod looks every few seconds whether they
/// changed.
@ApplicationScoped
public class CurrentCodeLists {
  private static final int BEFORE_OTHERS = 10;

  private final CodeListService service;
  private volatile CodeLists lists = Seeds.read();
  private volatile String mark = "";

  CurrentCodeLists(CodeListService service) {
    this.service = service;
  }

  void start(@Observes @Priority(BEFORE_OTHERS) StartupEvent event) {
    service.seed();
    refresh();
  }

  public CodeLists get() {
    return lists;
  }

  /// Reads them again if any has changed.
  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  void refresh() {
    var now = service.mark();
    if (!now.equals(mark)) {
      lists = service.read();
      mark = now;
    }
  }
}
