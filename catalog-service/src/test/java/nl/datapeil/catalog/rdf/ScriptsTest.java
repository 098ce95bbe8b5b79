package nl.datapeil.catalog.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "\u0001 javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x"
      })
  void knowsScripts(String iri) {
    assertThat(Scripts.isScript(iri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/javascript:x",
        "http://x",
        "ftp://x",
        "mailto:data@example.org",
        "tel:+31344000000",
        "urn:data:x",
        "geo:52,5",
        "doi:10.1000/182",
        "database:x",
        "javascript",
        ""
      })
  void leavesAddressesAlone(String iri) {
    assertThat(Scripts.isScript(iri)).isFalse();
  }
}
