package nl.datapeil.privacy.subjectrequest.requester;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Erases who asked, once it has been kept long enough. Pods may run it at once.
@ApplicationScoped
public class Erasures {
  private final Requesters requesters;

  Erasures(Requesters requesters) {
    this.requesters = requesters;
  }

  @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void run() {
    var more = true;
    while (more) {
      more = requesters.eraseDue();
    }
  }
}
