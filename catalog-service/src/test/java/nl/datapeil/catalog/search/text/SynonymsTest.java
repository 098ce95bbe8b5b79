package nl.datapeil.catalog.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SynonymsTest {
  private final Synonyms synonyms =
      Synonyms.of(List.of(List.of("Openbare verlichting", "OVL", "straatlantaarn")));

  @Test
  void findsOtherNamesByAnyForm() {
    assertThat(synonyms.otherNames(List.of("straatlantaarns")))
        .containsExactlyInAnyOrder(List.of("openbare", "verlichting"), List.of("ovl"));
    assertThat(synonyms.otherNames(List.of("openbaar", "verlichting"))).hasSize(2);
    assertThat(synonyms.longest()).isEqualTo(2);
  }

  @Test
  void knowsNothingOfOtherWords() {
    assertThat(synonyms.otherNames(List.of("verlichting"))).isEmpty();
    assertThat(synonyms.otherNames(List.of())).isEmpty();
  }

  @Test
  void joinsLists() {
    var both = synonyms.and(Synonyms.of(List.of(List.of("ovl", "lampen"))));

    assertThat(both.otherNames(List.of("ovl"))).hasSize(3);
  }

  @Test
  void keepsTwoMeaningsOfOneNameApart() {
    var bank = Synonyms.ofEach(Map.of("bank", Set.of("zitbank", "kredietinstelling")));

    assertThat(bank.otherNames(List.of("banken"))).hasSize(2);
    assertThat(bank.otherNames(List.of("zitbank"))).isEmpty();
  }

  @Test
  void readsItsOwnList() {
    assertThat(Synonyms.COMMON.otherNames(List.of("afval"))).contains(List.of("vuilnis"));
  }
}
