package nl.datapeil.catalog.harvest.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
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

  public Fetched fetch(Outbound request) {
    var limited = request.within(config.maxBytes(), config.patience());
    var wait = config.retryDelay();
    for (var attempt = 0; ; attempt++) {
      var outcome = once(limited);
      if (attempt >= config.retries() || !(outcome instanceof Again again)) {
        return outcome instanceof Again again ? again.failed() : ((Done) outcome).fetched();
      }
      if (!pause(again.delay().compareTo(wait) > 0 ? again.delay() : wait)) {
        return again.failed();
      }
      wait = wait.multipliedBy(2);
    }
  }

  private sealed interface Outcome permits Done, Again {}

  private record Done(Fetched fetched) implements Outcome {}

  private record Again(Duration delay, Fetched.Failed failed) implements Outcome {}

  private Outcome once(Outbound request) {
    Path file = null;
    try {
      file = Files.createTempFile("harvest", ".tmp");
      var sha256 = sha256();
      Reply reply;
      try (var sink =
          new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sha256)) {
        reply = out.send(request, sink);
      }
      var outcome = outcome(request, reply, file, HexFormat.of().formatHex(sha256.digest()));
      if (!(outcome instanceof Done(Fetched.File _))) {
        Files.delete(file);
      }
      return outcome;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to " + file, e);
    }
  }

  private static Outcome outcome(Outbound request, Reply reply, Path file, String sha256) {
    return switch (reply) {
      case Reply.Refused(var why) -> new Done(new Fetched.Failed(0, why));
      case Reply.Broken(var why) -> new Again(Duration.ZERO, new Fetched.Failed(0, why));
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
            reply.status(),
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

  private static boolean pause(Duration wait) {
    try {
      Thread.sleep(wait);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
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
