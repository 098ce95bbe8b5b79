package nl.datapeil.privacy.log.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nl.datapeil.kit.id.Ids;
import org.junit.jupiter.api.Test;

class PositionTest {
  @Test
  void isReadFromTheIdThatItWrites() {
    var position =
        new Position(
            Instant.parse("2026-01-31T12:34:56.123457Z"),
            new LineNumber(1_048_575, 4_398_046_511_103L).value());

    var id = position.asId();

    assertThat(Position.read(id)).contains(position);
    assertThat(UUID.fromString(id.toString()).version()).isEqualTo(8);
  }

  @Test
  void isNotReadFromOtherIds() {
    assertThat(Position.read(Ids.next())).isEmpty();
    assertThat(Position.read(new UUID(0, 0))).isEmpty();
  }

  @Test
  void keepsStreamAndPlaceApart() {
    var number = new LineNumber(7, 41);

    assertThat(LineNumber.of(number.value())).isEqualTo(number);
    assertThat(number.next().value()).isEqualTo(number.value() + 1);
  }
}
