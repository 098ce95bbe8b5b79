package nl.datapeil.catalog.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  @Test
  void readsAListInOneHeaderOrSeveral() {
    var preferences =
        Preferences.of(List.of("respond-async; wait=10, Return=\"minimal\"", "handling = strict"));

    assertThat(preferences.prefers("return", "minimal")).isTrue();
    assertThat(preferences.prefers("handling", "strict")).isTrue();
    assertThat(preferences.prefers("handling", "lenient")).isFalse();
    assertThat(preferences.prefers("respond-async", "")).isFalse();
  }

  @Test
  void heedsTheFirstOfTwo() {
    var preferences = Preferences.of(List.of("return=representation, return=minimal"));

    assertThat(preferences.prefers("return", "representation")).isTrue();
    assertThat(preferences.prefers("return", "minimal")).isFalse();
  }
}
