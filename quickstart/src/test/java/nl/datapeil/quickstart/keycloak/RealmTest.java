package nl.datapeil.quickstart.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
  @TempDir private Path folder;

  private Secrets secrets;
  private Path file;

  @BeforeEach
  void writeTheRealm() throws IOException {
    var settings = Settings.of(folder, Map.of("DATAPEIL_PORT_GATEWAY", "8090"));
    settings.home().prepare();
    secrets = new Secrets(settings.home());
    file = folder.resolve("realm.json");
    new Realm(settings, secrets).writeTo(file);
  }

  @Test
  void leavesNoPlaceholder() throws IOException {
    assertThat(Files.readString(file))
        .doesNotContain("${")
        .contains("http://localhost:8090/*", secrets.get("user.sanne"));
  }

  @Test
  void isReadableByItsOwnerOnly() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void givesEachScopeTheAudienceOfItsService() throws IOException {
    for (var scope : new ObjectMapper().readTree(file.toFile()).path("clientScopes")) {
      var name = scope.path("name").asText();
      if (name.contains(":")) {
        assertThat(scope.at("/protocolMappers/0/config/included.custom.audience").asText())
            .isEqualTo(name.substring(0, name.indexOf(':')) + "-service");
      }
    }
  }

  @Test
  void letsNoMachineClientDoMoreThanItsScopes() throws IOException {
    var clients = new ObjectMapper().readTree(file.toFile()).path("clients");

    assertThat(scopesOf(clients, "catalog-reader")).containsExactly("catalog:read");
    assertThat(scopesOf(clients, "catalog-service")).containsExactly("privacy:read");
    assertThat(scopesOf(clients, "analytics-service"))
        .containsExactlyInAnyOrder(
            "catalog:read",
            "catalog:write",
            "privacy:decide",
            "privacy:log",
            "privacy:read",
            "privacy:write");
    assertThat(clients)
        .filteredOn(client -> client.path("serviceAccountsEnabled").asBoolean())
        .allMatch(client -> client.path("optionalClientScopes").isEmpty());
  }

  @Test
  void hasADemoUserForEveryRole() {
    assertThat(new Accounts(secrets).people())
        .extracting(Accounts.Person::role)
        .contains(
            "steward",
            "privacy-officer",
            "dpo",
            "controller",
            "analyst",
            "domain-expert",
            "viewer",
            "admin",
            "citizen");
  }

  private static List<String> scopesOf(JsonNode clients, String id) {
    return StreamSupport.stream(clients.spliterator(), false)
        .filter(client -> client.path("clientId").asText().equals(id))
        .flatMap(
            client -> StreamSupport.stream(client.path("defaultClientScopes").spliterator(), false))
        .map(JsonNode::asText)
        .filter(scope -> scope.contains(":"))
        .toList();
  }
}
