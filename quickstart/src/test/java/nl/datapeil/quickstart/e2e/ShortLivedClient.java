package nl.datapeil.quickstart.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;

/// A machine client of the realm whose tokens are good for one second.
final class ShortLivedClient implements AutoCloseable {
  private static final String SECONDS = "1";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final String id = UUID.randomUUID().toString();
  private final URI keycloak;
  private final String administrator;

  ShortLivedClient(Site site, String... scopes) throws IOException, InterruptedException {
    keycloak = site.direct(PartName.KEYCLOAK);
    var password = new Secrets(site.settings().home()).get("keycloak.admin");
    administrator =
        token(
            "master",
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", password));
    var client =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("clientId", id)
            .put("secret", id)
            .put("serviceAccountsEnabled", true);
    client.putObject("attributes").put("access.token.lifespan", SECONDS);
    var defaults = client.putArray("defaultClientScopes").add("basic").add("roles").add("gateway");
    for (var scope : scopes) {
      defaults.add(scope);
    }
    var create =
        HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/datapeil/clients"))
            .header("Authorization", "Bearer " + administrator)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(client.toString()))
            .build();
    var created = http.send(create, BodyHandlers.ofString());
    if (created.statusCode() != 201) {
      throw new IOException(created.statusCode() + " " + created.body());
    }
  }

  String token() throws IOException, InterruptedException {
    return token(
        "datapeil",
        Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", id));
  }

  @Override
  public void close() {
    var delete =
        HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/datapeil/clients/" + id))
            .header("Authorization", "Bearer " + administrator)
            .DELETE()
            .build();
    http.sendAsync(delete, BodyHandlers.discarding()).join();
    http.close();
  }

  private String token(String realm, Map<String, String> form)
      throws IOException, InterruptedException {
    var body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var address = keycloak + "/realms/" + realm + "/protocol/openid-connect/token";
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    JsonNode answer = json.readTree(http.send(request, BodyHandlers.ofString()).body());
    if (!answer.has("access_token")) {
      throw new IOException(answer.toString());
    }
    return answer.path("access_token").asText();
  }
}
