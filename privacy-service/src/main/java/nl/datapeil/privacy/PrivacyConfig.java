package nl.datapeil.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/// All settings of this service. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "privacy")
public interface PrivacyConfig {
  /// Where users reach this API; the URIs of processing activities begin with it.
  @WithDefault("http://localhost:8080/privacy/v1")
  URI publicUrl();

  /// Whose midnight ends the review date of an activity.
  @WithDefault("Europe/Amsterdam")
  ZoneId timeZone();

  /// The `source` of events: the municipality's OIN and the name of this system.
  @WithDefault("urn:nld:oin:00000000000000000000:systeem:datapeil-privacy")
  URI eventSource();

  Paging paging();

  interface Paging {
    /// Most items one page may hold.
    @WithDefault("200")
    @Min(1)
    @Max(1000)
    int maxLimit();

    /// Items on a page when the caller states no limit.
    @WithDefault("50")
    @Min(1)
    int defaultLimit();
  }

  Deadlines deadlines();

  /// What the law counts, and when it is told.
  interface Deadlines {
    /// Days that the government has put on a par with a holiday (Algemene termijnenwet, art. 3(3)),
    /// such as `2026-05-15`, separated by commas.
    Optional<Set<LocalDate>> designatedHolidays();

    /// How often to look for what fell due.
    @WithDefault("1m")
    String every();
  }
}
