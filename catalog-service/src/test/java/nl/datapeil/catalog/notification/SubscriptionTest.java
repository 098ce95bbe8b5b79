package nl.datapeil.catalog.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionTest {
  private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(30));
  private static final byte[] SEALED = {1, 2, 3};

  private final Subscription subscription =
      new Subscription(
          new UUID(0, 1), new Caller.Known("1", "anna", Set.of(), Set.of()), "key", NOW);

  @BeforeEach
  void subscribe() {
    subscription.wish(draft("https://sink.example/hook"), SEALED, SEALED);
  }

  @Test
  void keepsItsSecretsWhenTheSinkMovesOnItsServer() {
    subscription.wish(draft("https://sink.example/other"), null, null);

    assertThat(subscription.isAuthenticated()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/hook",
        "http://sink.example/hook",
        "https://sink.example:8443/hook"
      })
  void tellsAnotherServerNoneOfItsSecrets(String sink) {
    subscription.wish(draft(sink), null, null);

    assertThat(subscription.isAuthenticated()).isFalse();
  }

  @Test
  void takesTheSecretsForAnotherServer() {
    subscription.wish(draft("https://elsewhere.example/hook"), SEALED, null);

    assertThat(subscription.recipient(NOW).token()).isEqualTo(SEALED);
    assertThat(subscription.recipient(NOW).secret()).isNull();
  }

  @Test
  void isNotWrittenByEachLook() {
    subscription.see(UNTIL);

    assertThat(subscription.isToSee(UNTIL.plus(Duration.ofHours(23)))).isFalse();
    assertThat(subscription.isToSee(UNTIL.plus(Duration.ofHours(25)))).isTrue();
  }

  @Test
  void seesNoMoreThanOthersOnceItsOwnerDoesNot() {
    subscription.see(UNTIL);

    subscription.see(null);

    assertThat(subscription.recipient(NOW).filter().everything()).isFalse();
  }

  @Test
  void isWrittenOnceItsOwnerSeesNoMoreThanOthers() {
    subscription.see(UNTIL);

    var lost = subscription.isToSee(null);
    subscription.see(null);

    assertThat(lost).isTrue();
    assertThat(subscription.isToSee(null)).isFalse();
  }

  private static SubscriptionDraft draft(String sink) {
    return new SubscriptionDraft(
        URI.create(sink), List.of(), List.of(), List.of(), List.of(), null, null);
  }
}
