package nl.datapeil.catalog.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {
  private final Lexicon lexicon = new Lexicon();
  private final Compounds compounds = new Compounds(lexicon);

  @ParameterizedTest
  @CsvSource({
    "bomenkap,boom,kap", "geluidsmetingen,geluid,meting", "straatkolken,straat,kolk",
    "gemeenteraad,gemeente,raad", "zonnepanelen,zon,paneel", "stadsgezicht,stad,gezicht",
    "parkeervakken,parkeren,vak", "luchtkwaliteit,lucht,kwaliteit", "bushaltes,bus,halte"
  })
  void takesCompoundsApart(String word, String first, String second) {
    assertThat(compounds.partsOf(word)).containsExactly(DutchStem.of(first), DutchStem.of(second));
  }

  @Test
  void takesLongCompoundsApart() {
    assertThat(compounds.partsOf("oppervlaktewaterkwaliteit")).hasSize(3);
  }

  @Test
  void knowsTheLastPartOfAWordItDoesNotKnow() {
    assertThat(compounds.partsOf("knotwilgen")).containsExactly("wilg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bestand",
        "afstand",
        "voorraad",
        "ondergrond",
        "boom",
        "water",
        "station",
        "",
        "2024"
      })
  void leavesWordsWhole(String word) {
    assertThat(compounds.partsOf(word)).isEmpty();
  }

  @Test
  void learnsPartsFromTheCatalogue() {
    assertThat(compounds.partsOf("kwispelmeter")).isEqualTo(List.of("meter"));

    lexicon.learn("kwispel");

    assertThat(compounds.partsOf("kwispelmeter")).containsExactly("kwispel", "meter");
  }
}
