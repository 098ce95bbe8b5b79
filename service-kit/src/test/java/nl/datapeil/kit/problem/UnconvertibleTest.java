package nl.datapeil.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class UnconvertibleTest {
  @Test
  void saysWhatIsWanted() {
    assertThat(detail(UUID::fromString, "x")).contains("UUID");
    assertThat(detail(UUID::fromString, "o1893a6e-7c4a-7cc1-9f4b-2d1f0a6a3f10")).contains("UUID");
    assertThat(detail(Instant::parse, "gisteren")).contains("2026-01-31T12:00:00Z");
    assertThat(detail(Integer::valueOf, "99999999999")).contains("geheel getal");
  }

  @Test
  void repeatsNothingOfTheValue() {
    assertThat(detail(Instant::parse, "123456782")).doesNotContain("123456782");
  }

  @Test
  void saysOfAnythingElseThatItCannotBeRead() {
    assertThat(detail(Thread.State::valueOf, "x")).contains("openapi.json");
  }

  private static String detail(Function<String, ?> conversion, String value) {
    try {
      throw new AssertionError("It was converted: " + conversion.apply(value));
    } catch (RuntimeException e) {
      return Unconvertible.problem(new IllegalStateException(e), Locale.of("nl")).detail();
    }
  }
}
