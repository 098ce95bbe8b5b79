package nl.datapeil.kit.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Whom an access token stands for, remembered for half a minute and never past its expiry.
final class CheckedTokens {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final int MOST = 2_000;

  private final Cache<String, Checked> tokens;

  CheckedTokens(InstantSource clock) {
    tokens =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .expireAfter(
                Expiry.<String, Checked>creating((_, checked) -> left(clock.instant(), checked)))
            .build();
  }

  private record Checked(SecurityIdentity identity, Instant expiry) {}

  @Nullable SecurityIdentity find(String authorization) {
    var checked = tokens.getIfPresent(authorization);
    return checked == null ? null : checked.identity();
  }

  void remember(String authorization, SecurityIdentity identity, Instant expiry) {
    tokens.put(authorization, new Checked(identity, expiry));
  }

  private static Duration left(Instant now, Checked checked) {
    var left = Duration.between(now, checked.expiry());
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(KEPT) < 0 ? left : KEPT;
  }
}
