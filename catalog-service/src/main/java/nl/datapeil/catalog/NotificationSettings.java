package nl.datapeil.catalog;

import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The settings of notifications, `catalog.notification.…`.
public interface NotificationSettings {
  /// The `source` of events: the municipality's OIN and the name of this system.
  @WithDefault("urn:nld:oin:00000000000000000000:systeem:datapeil-catalog")
  URI source();

  /// Whether events may go to a sink without TLS, as on a developer's machine.
  @WithDefault("false")
  boolean allowHttp();

  /// Base64 of the 32 bytes that tokens and secrets of subscribers are sealed with in the database.
  Optional<String> key();

  /// Most subscriptions of one caller.
  @WithDefault("50")
  @Min(1) int mostPerCaller();

  /// How long staff's sight of what is not public lasts for a subscription that its owner does not
  /// look at.
  @WithDefault("30D")
  Duration staffSight();

  /// How long a delivery that fails is tried again.
  @WithDefault("3D")
  Duration patience();

  /// The wait after the first failure; it doubles each time.
  @WithDefault("10S")
  Duration firstPause();

  /// The longest wait between two tries.
  @WithDefault("1H")
  Duration longestPause();

  /// How long a sink may take to answer.
  @WithDefault("10S")
  Duration timeout();

  /// Most events a minute to one sink, also when it allows more.
  @WithDefault("600")
  @Min(1) @Max(60_000) int perMinute();

  /// How often an instance looks whether there is something to deliver; `off` is never.
  @WithDefault("1s")
  String every();

  /// Most sinks served at a time by one instance of this service.
  @WithDefault("8")
  @Min(1) @Max(100) int parallel();
}
