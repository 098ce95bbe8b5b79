package nl.datapeil.catalog.rule.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.datapeil.catalog.rule.text.reading.VocabularyTerms.Known;
import nl.datapeil.catalog.rule.text.reading.VocabularyTerms.Nearly;
import org.junit.jupiter.api.Test;

class VocabularyTermsTest {
  private static final String DCAT = "http://www.w3.org/ns/dcat#";

  @Test
  void judgesAPropertyWhateverWasTakenForAClassBefore() {
    var asClass = VocabularyTerms.look(DCAT + "keyword", true);

    assertThat(VocabularyTerms.look(DCAT + "keyword", false)).isEqualTo(new Known());
    assertThat(asClass).isNotEqualTo(new Known());
  }

  @Test
  void judgesAClassWhateverWasTakenForAPropertyBefore() {
    var asProperty = VocabularyTerms.look(DCAT + "Datasets", false);

    assertThat(VocabularyTerms.look(DCAT + "Datasets", true))
        .isEqualTo(new Nearly(DCAT + "Dataset"))
        .isNotEqualTo(asProperty);
  }
}
