package nl.datapeil.catalog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void refusesToStartInProductionWithoutAKey() {
    assertThatThrownBy(() -> new Seal(Optional.empty(), LaunchMode.NORMAL))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CATALOG_NOTIFICATION_KEY")
        .hasMessageContaining("openssl rand -base64 32");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c2hvcnQ=", "no Base64 at all"})
  void refusesAKeyThatIsNone(String key) {
    assertThatThrownBy(() -> new Seal(Optional.of(key), LaunchMode.TEST))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("32 bytes")
        .hasMessageNotContaining(key);
  }

  @Test
  void opensWhatItSealed() {
    var seal = new Seal(Optional.of(KEY), LaunchMode.NORMAL);

    var sealed = seal.close("a secret");

    assertThat(seal.open(sealed)).isEqualTo("a secret");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
  }
}
