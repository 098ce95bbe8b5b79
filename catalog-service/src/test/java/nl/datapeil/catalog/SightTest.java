package nl.datapeil.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.datapeil.kit.identity.Caller;
import org.junit.jupiter.api.Test;

class SightTest {
  @Test
  void isThatOfStaffAndServicesWithTheScope() {
    assertThat(People.STAFF).hasSize(7).allMatch(role -> sightOf(role, "catalog:read"));
    assertThat(People.STAFF).noneMatch(role -> sightOf(role, "catalog:write"));
    assertThat(sightOf("service", "catalog:read")).isTrue();
    assertThat(sightOf("citizen", "catalog:read")).isFalse();
  }

  private static boolean sightOf(String role, String scope) {
    var caller = new Caller.Known("id", "name", Set.of(role), Set.of(scope));
    return Sight.of(caller) == Sight.EVERYTHING;
  }
}
