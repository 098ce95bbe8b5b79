package nl.datapeil.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import nl.datapeil.kit.identity.Caller;
import org.junit.jupiter.api.Test;

class SightTest {
  @Test
  void isThatOfTheRolesInTheSettings() throws IOException {
    var settings = new Properties();
    try (var in = SightTest.class.getResourceAsStream("/application.properties")) {
      settings.load(in);
    }
    var people = settings.getProperty("datapeil.roles.people");
    var staff = settings.getProperty("datapeil.roles.staff");

    var roles = List.of(staff.replace("${datapeil.roles.people}", people).split(",", -1));

    assertThat(roles).hasSize(8).allMatch(role -> sightOf(role, "catalog:read"));
    assertThat(roles).noneMatch(role -> sightOf(role, "catalog:write"));
    assertThat(sightOf("citizen", "catalog:read")).isFalse();
  }

  private static boolean sightOf(String role, String scope) {
    var caller = new Caller.Known("id", "name", Set.of(role), Set.of(scope));
    return Sight.of(caller) == Sight.EVERYTHING;
  }
}
