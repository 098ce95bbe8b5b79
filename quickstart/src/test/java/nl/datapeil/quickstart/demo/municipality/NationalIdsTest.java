package nl.datapeil.quickstart.demo.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationalIdsTest {
  @Test
  void knowsARightNumberFromAWrongOne() {
    assertThat(NationalIds.passesElevenTest(111_222_333)).isTrue();
    assertThat(NationalIds.passesElevenTest(111_222_334)).isFalse();
  }
}
