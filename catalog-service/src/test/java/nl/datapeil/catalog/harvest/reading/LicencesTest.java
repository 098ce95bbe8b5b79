package nl.datapeil.catalog.harvest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicencesTest {
  private static final String LIST =
      "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";

  /// What a source says in words has to be a value that the rules then accept.
  @ParameterizedTest
  @CsvSource({
    "cc-zero, cc0",
    "notspecified-public, public_domain_mark",
    "cc-by-sa, naamsvermelding_gelijkdelen40",
    "cc-by, naamsvermelding40",
    "cc-by-sa-3.0, naamsvermelding_gelijkdelen30",
    "Creative Commons Naamsvermelding 3.0, naamsvermelding30",
    "Creative Commons Naamsvermelding-GelijkDelen 2.0, naamsvermelding_gelijkdelen20"
  })
  void namesLicencesOfTheList(String word, String code) throws IOException {
    assertThat(Licences.of(word)).contains(LIST + code);
    assertThat(new String(list().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\n" + code + "\t");
  }

  /// Or what may not be used so would be passed on as open data.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Naamsvermelding, niet commercieel, gelijk delen 4.0",
        "Niet commercieel, Gelijk delen, Naamsvermelding verplicht",
        "Gelijk delen, Naamsvermelding verplicht",
        "CC BY-NC-SA 4.0",
        "cc-by-nd",
        "Creative Commons Attribution-NonCommercial 4.0",
        "cc-by-sa-2.5",
        "not in the public domain",
        "Niet in het publieke of publiek domein"
      })
  void saysNothingOfWhatMayMeanAnother(String words) {
    assertThat(Licences.of(words)).isEmpty();
  }

  private static InputStream list() {
    var list =
        LicencesTest.class.getResourceAsStream("/nl/datapeil/catalog/codelist/licenties.tsv");
    assertThat(list).isNotNull();
    return list;
  }

  @Test
  void readsNoBook() {
    assertThat(Licences.of("creative commons attribution ".repeat(10_000))).isEmpty();
    assertThat(Licences.of("cc0 " + "x".repeat(300))).isEmpty();
  }
}
