package nl.datapeil.catalog.harvest.link;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.outgoing.Outbound;
import nl.datapeil.catalog.outgoing.OutgoingClient;
import nl.datapeil.catalog.outgoing.Reply;

/// Checks in the background whether links work: several servers at a time, but each with one
/// request at a time and a pause in between.
@ApplicationScoped
class LinkChecker {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final LinkService links;
  private final OutgoingClient out;
  private final CatalogConfig.LinkCheck config;

  LinkChecker(LinkService links, OutgoingClient out, CatalogConfig config) {
    this.links = links;
    this.out = out;
    this.config = config.linkCheck();
  }

  @Scheduled(
      every = "${catalog.link-check.tick:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void tick() {
    collect();
    var byServer = links.claim().stream().collect(Collectors.groupingBy(LinkChecker::server));
    var places = new Semaphore(config.concurrent());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      byServer.values().forEach(urls -> threads.execute(() -> check(urls, places)));
    }
  }

  /// Learns the links of all that changed since the last time, a batch at a time.
  void collect() {
    var more = true;
    while (more) {
      more = links.collect();
    }
  }

  private static String server(URI url) {
    return url.getRawAuthority() == null ? "" : url.getRawAuthority();
  }

  private void check(List<URI> urls, Semaphore places) {
    try {
      for (var url : urls) {
        places.acquire();
        try {
          links.record(url, check(url));
        } finally {
          places.release();
        }
        Thread.sleep(config.politeness());
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Some servers do not know HEAD; they are asked for the first byte.
  Finding check(URI url) {
    var head = Finding.of(ask(Outbound.of("HEAD", url)));
    return head.isFailure() || (head.status() != null && head.status() == 403)
        ? Finding.of(ask(Outbound.get(url).header("Range", "bytes=0-0")))
        : head;
  }

  private Reply ask(Outbound request) {
    return out.send(request.within(1 << 16, PATIENCE).withoutBody());
  }
}
