package nl.datapeil.analytics.destruction;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import nl.datapeil.analytics.destruction.Destruction.Work;
import nl.datapeil.analytics.version.Versions;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Carries out the orders to destroy what lies here. Can be broken off anywhere and run again, also
/// by several processes at once: each step does nothing when it was done.
@ApplicationScoped
class Destroying {
  private final DestructionClient privacy;
  private final DestructionService destructions;
  private final Versions versions;

  Destroying(
      @RestClient DestructionClient privacy, DestructionService destructions, Versions versions) {
    this.privacy = privacy;
    this.destructions = destructions;
    this.versions = versions;
  }

  @Scheduled(
      every = "${analytics.destruction.every:10m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    beginAll();
    destructions.unfinished().forEach(this::finish);
  }

  private void beginAll() {
    try {
      var page = privacy.orders("DUE", null);
      page.items().forEach(this::begin);
      while (page.next() != null) {
        page = privacy.orders("DUE", page.next());
        page.items().forEach(this::begin);
      }
    } catch (RuntimeException e) {
      Log.warnf("Not all is known that must be destroyed: %s", e.toString());
    }
  }

  /// Whatever is the matter with one, the others are begun.
  private void begin(DestructionOrder listed) {
    try {
      beginWhenDue(listed);
    } catch (RuntimeException e) {
      Log.errorf("Destruction order %s is not begun: %s", listed.id(), e.toString());
    }
  }

  /// Asks once more right before: an order may be withdrawn while others are carried out.
  private void beginWhenDue(DestructionOrder listed) {
    listed
        .contents()
        .filter(contents -> versions.had(contents.dataset(), contents.version(), contents.until()))
        .ifPresent(contents -> {
          if (privacy.order(listed.id()).due()) {
            destructions.begin(listed.id(), contents);
          }
        });
  }

  /// Whatever is the matter with one, the others are finished.
  private void finish(Work work) {
    try {
      versions.erase(work.dataset(), work.versions());
      destructions
          .destroyed(work.order())
          .ifPresent(certificate -> privacy.certify(work.order(), certificate));
      destructions.certified(work.order());
      Log.infof("Destroyed %d versions of dataset %s", work.versions().size(), work.dataset());
    } catch (RuntimeException | IOException e) {
      Log.errorf("Destruction order %s is not finished: %s", work.order(), e.toString());
    }
  }
}
