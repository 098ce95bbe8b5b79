package nl.datapeil.catalog.harvest.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.outgoing.Outbound;
import nl.datapeil.catalog.outgoing.OutgoingClient;
import nl.datapeil.catalog.outgoing.Reply;
import nl.datapeil.kit.problem.Text;

/// Fetches remote documents into temporary files, again where the remote server fails for a moment.
@ApplicationScoped
public class Fetcher {
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final OutgoingClient out;
  private final CatalogConfig.Harvest config;

  Fetcher(OutgoingClient out, CatalogConfig config) {
    this.out = out;
    this.config = config.harvest();
  }

  public Fetched get(URI url, String accept) {
    return fetch(Outbound.get(url).header("Accept", accept));
  }

  /// Fails with [BrokenOff] when the [Demand] for it ends, or the pod stops.
  public Fetched fetch(Outbound request) {
    var demand = Demand.current();
    demand.pause();
    try {
      return persevere(request);
    } finally {
      demand.goOn();
    }
  }

  private Fetched persevere(Outbound request) {
    var end = System.nanoTime() + config.patience().toNanos();
    var wait = config.retryDelay();
    for (var attempt = 0; ; attempt++) {
      var outcome = once(request.within(config.maxBytes(), left(end)));
      if (!(outcome instanceof Again again)) {
        return ((Done) outcome).fetched();
      }
      var delay = again.delay().compareTo(wait) > 0 ? again.delay() : wait;
      if (attempt >= config.retries() || delay.compareTo(left(end)) >= 0) {
        return again.failed();
      }
      pause(delay);
      wait = wait.multipliedBy(2);
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(end - System.nanoTime());
  }

  private sealed interface Outcome permits Done, Again {}

  private record Done(Fetched fetched) implements Outcome {}

  private record Again(Duration delay, Fetched.Failed failed) implements Outcome {}

  private Outcome once(Outbound request) {
    try {
      var file = Files.createTempFile("harvest", ".tmp");
      var kept = false;
      try {
        var outcome = once(request, file);
        if (Thread.currentThread().isInterrupted()) {
          throw new BrokenOff();
        }
        kept = outcome instanceof Done(Fetched.File _);
        return outcome;
      } finally {
        if (!kept) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write what is fetched", e);
    }
  }

  private Outcome once(Outbound request, Path file) throws IOException {
    var sha256 = sha256();
    Reply reply;
    try (var sink =
        new DigestOutputStream(
            new BufferedOutputStream(new FileOutputStream(file.toFile())), sha256)) {
      reply = out.send(request, sink);
    }
    return outcome(request, reply, file, HexFormat.of().formatHex(sha256.digest()));
  }

  private static Outcome outcome(Outbound request, Reply reply, Path file, String sha256) {
    return switch (reply) {
      case Reply.Refused(var why) -> new Done(new Fetched.Failed(why));
      case Reply.Broken(var why, var lasting) ->
          lasting
              ? new Done(new Fetched.Failed(why))
              : new Again(Duration.ZERO, new Fetched.Failed(why));
      case Reply.Answered answered when answered.status() == 304 ->
          new Done(new Fetched.NotModified());
      case Reply.Answered answered when answered.isOk() -> new Done(file(answered, file, sha256));
      case Reply.Answered answered -> unwanted(request, answered);
    };
  }

  private static Fetched.File file(Reply.Answered reply, Path file, String sha256) {
    var validators =
        new Validators(
            reply.header("etag").orElse(null), reply.header("last-modified").orElse(null), sha256);
    return new Fetched.File(
        file,
        reply.url(),
        reply.header("content-type").orElse(""),
        reply.header("link").orElse(null),
        validators);
  }

  private static Outcome unwanted(Outbound request, Reply.Answered reply) {
    var failed =
        new Fetched.Failed(
            Text.of(
                "%s answered with status %d.",
                "%s antwoordde met status %d.", request.url(), reply.status()));
    return reply.status() == 429 || reply.status() >= 500
        ? new Again(waitOf(reply), failed)
        : new Done(failed);
  }

  private static Duration waitOf(Reply.Answered reply) {
    var seconds = reply.header("retry-after").filter(text -> text.matches("\\d{1,6}"));
    var wait = seconds.map(Long::parseLong).map(Duration::ofSeconds).orElse(Duration.ZERO);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  private static void pause(Duration wait) {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new BrokenOff();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
