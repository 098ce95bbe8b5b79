package nl.datapeil.catalog.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrisTest {
  private static final String ODD = "ab/:?#[]%@-._~&=+ 2F\u00a0\u2003\u0000é😀{}^|\\\"<>`";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://data.voorbeeld.nl/id/bomen#naam",
        "urn:isbn:123",
        "mailto:a@b.nl",
        "https://voorbeeld.nl/é?q=a%20b&c=(d)"
      })
  void takesUris(String uri) {
    assertThat(uri).matches(Uris.ABSOLUTE);
    assertThat(URI.create(uri).isAbsolute()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://e/a[1]",
        "http://e/%zz",
        "http://e/\u00a0",
        "http://e/#a#b",
        "http://",
        "a"
      })
  void refusesWhatJavaDoesNotRead(String uri) {
    assertThat(uri).doesNotMatch(Uris.ABSOLUTE).doesNotMatch(Uris.WEB);
  }

  @Test
  void takesNothingThatCannotBeShownLater() {
    var random = new Random(7);
    for (var i = 0; i < 20_000; i++) {
      var tail =
          random
              .ints(random.nextInt(12), 0, ODD.codePointCount(0, ODD.length()))
              .mapToObj(at -> Character.toString(ODD.codePointAt(ODD.offsetByCodePoints(0, at))))
              .collect(Collectors.joining());
      var uri = (random.nextBoolean() ? "https://" : "urn:") + tail;
      if (uri.matches(Uris.ABSOLUTE)) {
        assertThat(URI.create(uri)).hasToString(uri);
      }
    }
  }

  @Test
  void readsLongOnesWithoutOverflowingTheStack() {
    assertThat(("https://e/" + "%20a".repeat(100_000)).matches(Uris.WEB)).isTrue();
  }
}
