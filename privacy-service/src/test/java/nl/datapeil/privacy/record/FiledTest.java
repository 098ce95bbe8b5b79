package nl.datapeil.privacy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import nl.datapeil.privacy.Person;
import org.junit.jupiter.api.Test;

class FiledTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private final Filed<String> filed =
      new Filed<>(
          new Header(
              new UUID(0, 1),
              URI.create("https://a.example/1"),
              "CURRENT",
              1,
              "petra",
              null,
              NOW,
              NOW),
          "Een notitie",
          "sub-petra",
          0,
          "what it says");

  @Test
  void knowsItsAuthorByTheSubjectWhateverTheirName() {
    assertThat(filed.isBy(new Person("sub-petra", "petra de vries"))).isTrue();
  }

  @Test
  void takesNamesakesForTwoPeople() {
    assertThat(filed.isBy(new Person("sub-other-petra", "petra"))).isFalse();
  }
}
