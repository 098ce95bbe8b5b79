package nl.datapeil.catalog;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
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

  Outgoing outgoing();

  interface Paging {
    /// Most datasets one page holds, whatever is asked.
    @WithDefault("200")
    @Min(1)
    @Max(1000)
    int maxLimit();
  }

  Idempotency idempotency();

  interface Idempotency {
    /// How long an `Idempotency-Key` is remembered.
    @WithDefault("24H")
    Duration keep();
  }

  interface Outgoing {
    /// `host:port` of servers inside our own network that may be called nevertheless; `host:*`
    /// outside production only. Everything else has to be on the public Internet.
    Optional<List<String>> allowPrivate();
  }
}
