package nl.datapeil.privacy.subjectrequest.requester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.LaunchMode;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final Optional<String> KEY =
      Optional.of(Base64.getEncoder().encodeToString(new byte[32]));

  private final Seal seal = new Seal(KEY, LaunchMode.NORMAL);
  private final UUID request = Ids.next();
  private final byte[] plain = "J. Jansen, Dorpsstraat 1".getBytes(UTF_8);

  @Test
  void opensWhatItClosedForThisRequestOnly() {
    var closed = seal.close(request, plain);

    assertThat(new String(closed, UTF_8)).doesNotContain("Jansen");
    assertThat(seal.open(request, closed)).isEqualTo(plain);
    assertThatThrownBy(() -> seal.open(Ids.next(), closed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void closesTheSameTextDifferentlyEachTime() {
    assertThat(seal.close(request, plain)).isNotEqualTo(seal.close(request, plain));
  }

  @Test
  void needsAKeyInProduction() {
    assertThatThrownBy(() -> new Seal(Optional.empty(), LaunchMode.NORMAL))
        .hasMessageContaining("PRIVACY_SUBJECT_REQUESTS_KEY");
    assertThatThrownBy(() -> new Seal(Optional.of("c2hvcnQ="), LaunchMode.NORMAL))
        .hasMessageContaining("32 bytes")
        .hasMessageNotContaining("c2hvcnQ");
  }
}
