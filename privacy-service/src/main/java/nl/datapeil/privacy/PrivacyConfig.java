package nl.datapeil.privacy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/// All settings of this service. A wrong value stops the start, not the first request.
@ConfigMapping(prefix = "privacy")
public interface PrivacyConfig {
  /// Where users reach this API; the URIs of processing activities begin with it.
  @WithDefault("http://localhost:8080/privacy/v1")
  URI publicUrl();

  /// Whose midnight ends a day: of a review date, an agreement, a period of retention.
  @WithDefault("Europe/Amsterdam")
  ZoneId timeZone();

  /// The `source` of events: the municipality's OIN and the name of this system.
  @WithDefault("urn:nld:oin:00000000000000000000:systeem:datapeil-privacy")
  URI eventSource();

  Log log();

  /// The log of processing.
  interface Log {
    /// 32 random bytes in Base64, from which all keys of the processing log are made; in production
    /// without a default.
    Optional<String> key();

    /// Most lines in one commit; more wait for the next.
    @WithDefault("2000")
    @Min(1) int group();

    /// Most lines that wait to be written; who sends more hears to come back.
    @WithDefault("50000")
    @Min(1) int waiting();

    /// The activity under which looks into the log are logged; register it, and name its URI here.
    @WithDefault("urn:datapeil:processing-activity:inspection-of-the-log:1")
    URI ownActivity();

    /// How long a stream stays with a process of which nothing is heard.
    @WithDefault("60s")
    Duration lease();

    /// How long lines are kept of activities that are not in our register.
    @WithDefault("P5Y")
    Period retention();
  }

  Citizen citizen();

  /// How an identified citizen is known.
  interface Citizen {
    /// The claim of the access token that holds the identifier.
    @WithDefault("bsn")
    String claim();

    /// What kind of identifier that is, as lines of the log have it.
    @WithDefault("BSN")
    String type();
  }

  Organisation organisation();

  /// The municipality itself, as registers for others name it.
  interface Organisation {
    @WithDefault("Gemeente Voorbeeld")
    @NotBlank String name();

    /// Its number in the government's register of organisations.
    @WithDefault("00000001234567890000")
    @Pattern(regexp = "\\d{20}") String oin();

    /// Where citizens ask about their data, and object.
    @WithDefault("privacy@example.org")
    @NotBlank String contact();
  }

  /// Requests that are answered at the same time; more are refused with 503. Beyond some tens they
  /// only wait for each other.
  @WithDefault("200")
  @Min(10) int mostAtOnce();

  Decisions decisions();

  /// How decisions are given and recorded.
  interface Decisions {
    /// How long a permit may be acted on; a withdrawn approval ends every permit by then.
    @WithDefault("5S")
    @DurationMin(millis = 100)
    @DurationMax(seconds = 5)
    Duration validity();

    /// Threads that write decisions, each with a connection of its own.
    @WithDefault("2")
    @Min(1) @Max(16) int writers();

    /// How long a decision waits to be recorded before it is refused.
    @WithDefault("2S")
    @DurationMin(millis = 100)
    Duration patience();
  }

  Paging paging();

  interface Paging {
    /// Most items one page may hold.
    @WithDefault("200")
    @Min(1) @Max(1000) int maxLimit();

    /// Items on a page when the caller states no limit.
    @WithDefault("50")
    @Min(1) int defaultLimit();
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

  SubjectRequests subjectRequests();

  /// The requests of data subjects.
  interface SubjectRequests {
    /// Seals who asks: 32 random bytes in Base64. Without it the service does not start in
    /// production.
    Optional<String> key();

    /// The activity under which it is logged who looked up who asks; register it, and name its URI
    /// here.
    @WithDefault("urn:datapeil:processing-activity:handling-of-subject-requests:1")
    URI activity();

    /// How long after the answer it is still known who asked.
    @WithDefault("P1Y")
    Period keepRequester();
  }
}
