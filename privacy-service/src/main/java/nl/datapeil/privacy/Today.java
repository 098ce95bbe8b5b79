package nl.datapeil.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The clock as this service reads it: dates as they are in the municipality.
@ApplicationScoped
public class Today {
  private final InstantSource clock;
  private final PrivacyConfig config;

  Today(InstantSource clock, PrivacyConfig config) {
    this.clock = clock;
    this.config = config;
  }

  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /// The day on which it was that moment in the municipality.
  public LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone());
  }

  /// In which its days begin.
  public ZoneId zone() {
    return config.timeZone();
  }

  /// In whole microseconds, as PostgreSQL stores it.
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
