package nl.datapeil.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class CheckedTokensTest {
  private static final SecurityIdentity ANNA =
      QuarkusSecurityIdentity.builder().setPrincipal(() -> "anna").build();

  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private final CheckedTokens tokens = new CheckedTokens((InstantSource) () -> now);

  @Test
  void knowsWhoATokenStandsFor() {
    tokens.remember("Bearer a", ANNA, now.plusSeconds(300));

    assertThat(tokens.find("Bearer a")).isSameAs(ANNA);
    assertThat(tokens.find("Bearer b")).isNull();
  }

  @Test
  void isCheckedAgainAfterHalfAMinute() {
    tokens.remember("Bearer a", ANNA, now.plusSeconds(300));
    now = now.plusSeconds(31);

    assertThat(tokens.find("Bearer a")).isNull();
  }

  @Test
  void doesNotOutliveItsToken() {
    tokens.remember("Bearer a", ANNA, now.plusSeconds(10));
    now = now.plus(Duration.ofSeconds(10));

    assertThat(tokens.find("Bearer a")).isNull();
  }

  @Test
  void remembersNoTokenThatIsOver() {
    tokens.remember("Bearer a", ANNA, now.minusSeconds(1));

    assertThat(tokens.find("Bearer a")).isNull();
  }
}
