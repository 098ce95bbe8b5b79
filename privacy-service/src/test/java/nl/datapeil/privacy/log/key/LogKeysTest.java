package nl.datapeil.privacy.log.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.privacy.log.line.DataSubject;
import org.junit.jupiter.api.Test;

class LogKeysTest {
  private static final String SECRET = Base64.getEncoder().encodeToString(new byte[32]);
  private static final DataSubject SOMEBODY = new DataSubject("BSN", "999990019");

  private final LogKeys keys = new LogKeys(Optional.of(SECRET), LaunchMode.NORMAL);

  @Test
  void refusesToStartInProductionWithoutAKey() {
    assertThatThrownBy(() -> new LogKeys(Optional.empty(), LaunchMode.NORMAL))
        .hasMessageContaining("PRIVACY_LOG_KEY");
  }

  @Test
  void refusesAWrongKeyWithoutShowingIt() {
    assertThatThrownBy(() -> new LogKeys(Optional.of("geheim!"), LaunchMode.NORMAL))
        .hasMessageContaining("32 bytes")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void findsOnePersonBySecretAndIdentifierOnly() {
    var other = new byte[32];
    other[0] = 1;
    var others =
        new LogKeys(Optional.of(Base64.getEncoder().encodeToString(other)), LaunchMode.NORMAL);

    assertThat(keys.blind(SOMEBODY)).isEqualTo(keys.blind(new DataSubject("bsn", "999990019")));
    assertThat(keys.blind(SOMEBODY)).isNotEqualTo(keys.blind(new DataSubject("BSN", "999990020")));
    assertThat(keys.blind(SOMEBODY)).isNotEqualTo(others.blind(SOMEBODY));
  }

  @Test
  void opensAPayloadWithItsKeyInItsPlaceOnly() {
    var payload = new Payload(new UUID(1, 2), new UUID(3, 4), 5L);
    var key = keys.unwrap(keys.newWrappedKey());

    var stored = payload.sealed(key, 41);

    assertThat(Payload.read(stored, key, 41)).isEqualTo(payload);
    assertThatThrownBy(() -> Payload.read(stored, key, 42)).hasMessageContaining("does not open");
    assertThatThrownBy(() -> Payload.read(stored, keys.unwrap(keys.newWrappedKey()), 41))
        .hasMessageContaining("does not open");
  }

  @Test
  void writesAPayloadWithoutAPersonOpenly() {
    var payload = new Payload(new UUID(1, 2), null, null);

    assertThat(Payload.read(payload.open(), null, 0)).isEqualTo(payload);
  }

  @Test
  void signsAlikeOnEveryInstance() {
    var twin = new LogKeys(Optional.of(SECRET), LaunchMode.NORMAL);

    assertThat(twin.signer().publicKey()).isEqualTo(keys.signer().publicKey());
    assertThat(twin.signer().sign(new byte[1])).isEqualTo(keys.signer().sign(new byte[1]));
  }
}
