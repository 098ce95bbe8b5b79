package nl.datapeil.catalog.harvest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
  private static final String LIST =
      "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";

  /// What a source says in words has to be a value that the rules then accept.
  @ParameterizedTest
  @CsvSource({
    "cc-zero, cc0",
    "notspecified-public, public_domain_mark",
    "cc-by-sa, naamsvermelding_gelijkdelen40",
    "cc-by, naamsvermelding40"
  })
  void namesLicencesOfTheList(String word, String code) throws IOException {
    assertThat(Codes.licence(word)).contains(LIST + code);
    assertThat(new String(list().readAllBytes(), StandardCharsets.UTF_8))
        .contains("\n" + code + "\t");
  }

  private static InputStream list() {
    var list = CodesTest.class.getResourceAsStream("/nl/datapeil/catalog/codelist/licenties.tsv");
    assertThat(list).isNotNull();
    return list;
  }
}
