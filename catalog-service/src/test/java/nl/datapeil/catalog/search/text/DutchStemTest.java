package nl.datapeil.catalog.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchStemTest {
  @ParameterizedTest
  @CsvSource({
    "boom,bomen",
    "straat,straten",
    "huis,huizen",
    "brug,bruggen",
    "weg,wegen",
    "kade,kades",
    "gemeente,gemeenten",
    "bedrijf,bedrijven",
    "kind,kinderen",
    "stad,steden",
    "paneel,panelen",
    "artikel,artikelen",
    "adres,adressen",
    "proces,processen",
    "grens,grenzen",
    "zone,zones",
    "museum,musea",
    "mogelijkheid,mogelijkheden",
    "openbaar,openbare",
    "groot,grote",
    "parkeervak,parkeervakken",
    "zwembad,zwembaden",
    "camera,cameras",
    "subsidie,subsidies",
    "categorie,categorieen",
    "paal,paaltjes",
    "boom,boompje",
    "brug,bruggetje",
    "kap,kappen",
    "ziekte,ziektes",
    "fiets,fietsen",
    "buurt,buurten",
    "container,containers",
    "verkiezing,verkiezingen",
    "lantaarnpaal,lantaarnpalen",
    "eigenaar,eigenaren"
  })
  void bringsFormsTogether(String one, String other) {
    assertThat(DutchStem.of(other)).isEqualTo(DutchStem.of(one));
  }

  @ParameterizedTest
  @CsvSource({"bomen,bommen", "zon,zonen", "raam,rammen", "water,waterschap", "taak,takken"})
  void keepsWordsApart(String one, String other) {
    assertThat(DutchStem.of(other)).isNotEqualTo(DutchStem.of(one));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "e", "en", "sss", "eee", "jes", "tje", "etjes", "2024", "co2", "бомба"})
  void takesAnything(String word) {
    assertThat(DutchStem.of(word)).hasSizeLessThanOrEqualTo(word.length());
  }

  @Test
  void leavesWhatIsShort() {
    assertThat(DutchStem.of("bos")).isEqualTo("bos");
  }
}
