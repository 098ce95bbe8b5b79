package nl.datapeil.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void makesVersion7IdsOfTheIetfVariant() {
    var id = Ids.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
  }

  @Test
  void carriesTheTimeInItsFirst48Bits() {
    var before = Instant.now().toEpochMilli();

    var millis = Ids.next().getMostSignificantBits() >>> 16;

    assertThat(millis).isBetween(before, Instant.now().toEpochMilli());
  }

  @Test
  void repeatsNone() {
    var ids = Stream.generate(Ids::next).limit(100_000).toList();

    assertThat(new HashSet<UUID>(ids)).hasSize(100_000);
  }
}
