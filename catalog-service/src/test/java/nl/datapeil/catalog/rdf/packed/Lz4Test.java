package nl.datapeil.catalog.rdf.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.datapeil.catalog.Sha256;
import org.junit.jupiter.api.Test;

class Lz4Test {
  /// A database holds graphs that only this dictionary can read; a new one needs a new kind of
  /// packing beside this.
  @Test
  void keepsTheDictionaryOfWhatIsStored() throws Exception {
    try (var dictionary = Lz4.class.getResourceAsStream("dictionary.nt")) {
      var bytes = Objects.requireNonNull(dictionary).readAllBytes();

      assertThat(Sha256.of(bytes))
          .isEqualTo("7b35584053e2d544ab4ae0ac4b76593b0e593a8c7a2869045f1884940daff844");
    }
  }

  @Test
  void givesBackWhatWasCompressed() {
    var text = "<https://e.org/a> <http://purl.org/dc/terms/title> \"Bomen\"@nl .\n".repeat(9);
    var plain = text.getBytes(StandardCharsets.UTF_8);

    var compressed = Lz4.compress(plain);

    assertThat(compressed).hasSizeLessThan(plain.length / 4);
    assertThat(Lz4.decompress(compressed, 0)).isEqualTo(plain);
  }
}
