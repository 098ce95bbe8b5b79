package nl.datapeil.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.datapeil.gateway.GatewayConfig;

/// Counts the requests of each client and tells it, in the headers of every answer, how many it has
/// left (IETF draft RateLimit header fields).
@Singleton
class RateLimiter {
  private final GatewayConfig.Rate rate;
  private final Cache<String, Bucket> buckets;

  RateLimiter(GatewayConfig config) {
    rate = config.rate();
    buckets =
        Caffeine.newBuilder()
            .maximumSize(rate.clients())
            .expireAfterAccess(Duration.ofMinutes(10).plus(refillTime()))
            .build();
  }

  /// False when this client has had its share; the response then carries `Retry-After`.
  boolean take(String client, HttpServerResponse response) {
    var probe = buckets.get(client, _ -> fullBucket()).tryConsumeAndReturnRemaining(1);
    announce(probe, response);
    return probe.isConsumed();
  }

  private void announce(ConsumptionProbe probe, HttpServerResponse response) {
    response.putHeader(
        "RateLimit-Policy",
        "\"client\";q=%d;w=%d".formatted(rate.burst(), refillTime().toSeconds()));
    response.putHeader(
        "RateLimit",
        "\"client\";r=%d;t=%d"
            .formatted(probe.getRemainingTokens(), wholeSeconds(probe.getNanosToWaitForReset())));
    if (!probe.isConsumed()) {
      response.putHeader(
          "Retry-After", Long.toString(wholeSeconds(probe.getNanosToWaitForRefill())));
    }
  }

  private Bucket fullBucket() {
    return Bucket.builder()
        .addLimit(limit ->
            limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
        .build();
  }

  /// How long an empty bucket takes to fill.
  private Duration refillTime() {
    return Duration.ofSeconds(Math.max(1, rate.burst() * 60L / rate.perMinute()));
  }

  private static long wholeSeconds(long nanos) {
    return Math.max(1, Duration.ofNanos(nanos).plusMillis(999).toSeconds());
  }
}
