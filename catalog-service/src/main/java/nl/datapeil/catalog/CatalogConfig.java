package nl.datapeil.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All settings of this service. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "catalog")
public interface CatalogConfig {
  /// Where readers reach this API. The URIs of datasets begin with it and are lasting, so it is
  /// chosen once.
  @WithDefault("http://localhost:8080/catalog/v1")
  URI publicUrl();

  /// Where users reach the privacy service's API; the URIs of processing activities begin with it.
  @WithDefault("http://localhost:8080/privacy/v1")
  URI privacyUrl();

  /// Whose midnight ends the last day of an agreement or a grant.
  @WithDefault("Europe/Amsterdam")
  ZoneId timeZone();

  Paging paging();

  Organisation organisation();

  /// Who this catalogue belongs to: publisher, creator and contact point of what is registered
  /// without saying so.
  interface Organisation {
    /// Its identifier in TOOI, such as `https://identifier.overheid.nl/tooi/id/gemeente/gm0344`.
    Optional<URI> uri();

    @WithDefault("Gemeente Voorbeeld")
    String name();

    /// Where questions about data go.
    @WithDefault("data@example.org")
    String email();
  }

  Shapes shapes();

  /// The official SHACL files, for a second opinion in validations.
  interface Shapes {
    /// The folder that holds them, and folders in it; without it there is no second opinion.
    Optional<Path> directory();
  }

  interface Paging {
    /// Most datasets one page holds, whatever is asked.
    @WithDefault("200")
    @Min(1) @Max(1000) int maxLimit();
  }

  Outgoing outgoing();

  Search search();

  interface Search {
    /// Where this pod keeps its search index. Safe to lose: it is made again from the database,
    /// which takes about a minute for every 100,000 descriptions.
    @WithDefault("${java.io.tmpdir}/datapeil-catalog-search")
    Path directory();

    /// How long a search waits for the index to hold what was just changed, before it answers with
    /// what the index has.
    @WithDefault("2S")
    Duration patience();
  }

  Validation validation();

  interface Validation {
    /// How many documents are checked at once on this pod; each may take a processor for a while.
    /// At most one of them has more than a megabyte or is held against the official shapes.
    @WithDefault("4")
    @Min(1) @Max(100) int concurrent();

    /// How long a caller waits for a place before it is sent away.
    @WithDefault("10S")
    Duration patience();
  }

  SharedNodes sharedNodes();

  interface SharedNodes {
    /// How often entries are brought up to date with what they share; `off` for never.
    @WithDefault("1s")
    String every();
  }

  Idempotency idempotency();

  NotificationSettings notification();

  interface Outgoing {
    /// `host:port` of servers inside our own network that may be called nevertheless; `host:*`
    /// outside production only. Everything else has to be on the public Internet.
    Optional<List<String>> allowPrivate();
  }

  interface Idempotency {
    /// How long an `Idempotency-Key` is remembered.
    @WithDefault("24H")
    Duration keep();
  }

  Harvest harvest();

  interface Harvest {
    /// How often each pod looks for runs to do; `off` leaves it to other pods.
    @WithDefault("5s")
    String tick();

    /// A run whose runner gave no sign of life for so long is taken over by another.
    @WithDefault("60s")
    Duration lease();

    /// Runs at a time on one pod.
    @WithDefault("2")
    @Min(1) @Max(16) int concurrent();

    /// A run that ended so often with its pod fails for good.
    @WithDefault("5")
    @Min(1) int attempts();

    /// A run that takes longer than this fails, however many pods worked on it.
    @WithDefault("PT6H")
    Duration longest();

    /// Which share of a source's entries may vanish without an administrator's consent.
    @WithDefault("0.2")
    double shrinkLimit();

    /// Fewer than this many may vanish always.
    @WithDefault("10")
    @Min(0) int shrinkLeast();

    /// Entries that are stored in one transaction.
    @WithDefault("1000")
    @Min(1) @Max(10000) int batch();

    /// Bytes of one remote document, unpacked.
    @WithDefault("536870912")
    long maxBytes();

    /// Triples of one remote document.
    @WithDefault("5000000")
    int maxTriples();

    /// How long one remote document may take to arrive, all tries together.
    @WithDefault("10M")
    Duration patience();

    /// How often a page is asked again when the remote server fails, and after how long; each time
    /// twice as long.
    @WithDefault("3")
    @Min(0) int retries();

    @WithDefault("2s")
    Duration retryDelay();

    /// After so long a source that can tell what changed is read in full again.
    @WithDefault("P7D")
    Duration fullAfter();

    /// How long one request may watch the progress of a run; then the reader asks again.
    @WithDefault("60s")
    Duration watch();

    /// Folders of this server that sources may name, such as a checkout of Amsterdam Schema.
    Map<String, Path> folders();
  }

  LinkCheck linkCheck();

  interface LinkCheck {
    /// How often each pod looks for links to check; `off` leaves it to other pods.
    @WithDefault("30s")
    String tick();

    /// Links that are taken up each time, and how many at once.
    @WithDefault("200")
    @Min(1) int batch();

    @WithDefault("8")
    @Min(1) @Max(64) int concurrent();

    /// Between two requests to one server.
    @WithDefault("1s")
    Duration politeness();

    /// A link that works is checked again after so long; a broken one sooner, then ever later.
    @WithDefault("P7D")
    Duration again();
  }

  Quality quality();

  interface Quality {
    /// How often each pod looks whether scores have to be made anew; `off` leaves it to other pods.
    @WithDefault("10s")
    String tick();

    /// How long the quality of the whole catalogue is shown as it was worked out.
    @WithDefault("10s")
    Duration keep();

    /// A check of a link counts after so long, so that none is missed that is stored just now.
    @WithDefault("10s")
    Duration settle();

    /// How many datasets are judged for readers at once on this pod, and how many overviews are
    /// worked out.
    @WithDefault("4")
    @Min(1) @Max(100) int concurrent();

    /// How long a reader waits for a place before it is sent away.
    @WithDefault("10s")
    Duration patience();
  }
}
