package nl.datapeil.quickstart.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.Secrets;

/// The demo users and machine clients of the realm.
public final class Accounts {
  private final JsonNode realm;
  private final Secrets secrets;

  public Accounts(Secrets secrets) {
    this.secrets = secrets;
    try {
      realm = new ObjectMapper().readTree(Realm.template());
    } catch (JsonProcessingException e) {
      throw new LaunchException("The realm is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  public List<Person> people() {
    return items("users")
        .filter(user -> user.has("credentials"))
        .map(user -> {
          var name = user.path("username").asText();
          var role = user.path("realmRoles").path(0).asText();
          return new Person(name, role, secrets.get("user." + name));
        })
        .toList();
  }

  /// A person by role or by name; where two have the role, the first.
  Optional<Person> person(String roleOrName) {
    return people().stream()
        .filter(person -> person.role().equals(roleOrName) || person.name().equals(roleOrName))
        .findFirst();
  }

  /// Clients that get a token of their own.
  List<String> machines() {
    return items("clients")
        .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
        .map(client -> client.path("clientId").asText())
        .toList();
  }

  String clientSecret(String client) {
    return secrets.get("client." + client);
  }

  private Stream<JsonNode> items(String list) {
    return StreamSupport.stream(realm.path(list).spliterator(), false);
  }

  /// A demo user; the password is this machine's own.
  public record Person(String name, String role, String password) {}
}
