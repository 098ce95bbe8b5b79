package nl.datapeil.quickstart.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.datapeil.quickstart.keycloak.Accounts.Person;
import nl.datapeil.quickstart.process.Processes;
import nl.datapeil.quickstart.settings.LaunchException;

/// Access tokens for the demo users and machine clients, for use on this machine.
public final class TokenDesk {
  private static final String CLIENT = "datapeil-cli";
  private static final int MILLIS = 10_000;
  private static final int ATTEMPTS = 6;

  private final URI realm;
  private final Accounts accounts;

  public TokenDesk(URI realm, Accounts accounts) {
    this.realm = realm;
    this.accounts = accounts;
  }

  /// A fresh access token.
  ///
  /// @param name a role, a user or a machine client
  public String token(String name) {
    var wanted = name.equals("service") ? "analytics-service" : name;
    var person = accounts.person(wanted);
    if (person.isPresent()) {
      return patiently(asPerson(person.get()));
    }
    if (accounts.machines().contains(wanted)) {
      return request(asMachine(wanted));
    }
    throw new LaunchException(
        "There is no role, user or machine client \"%s\".\nUsers: %s.\nMachine clients: %s."
            .formatted(
                name,
                accounts.people().stream()
                    .map(known -> known.name() + " (" + known.role() + ")")
                    .collect(Collectors.joining(", ")),
                String.join(", ", accounts.machines())));
  }

  private Map<String, String> asPerson(Person person) {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "password");
    form.put("client_id", CLIENT);
    form.put("client_secret", accounts.clientSecret(CLIENT));
    form.put("username", person.name());
    form.put("password", person.password());
    return form;
  }

  private Map<String, String> asMachine(String client) {
    return Map.of(
        "grant_type",
        "client_credentials",
        "client_id",
        client,
        "client_secret",
        accounts.clientSecret(client));
  }

  /// Keycloak lets nobody log in twice at the same moment, and calls that wrong credentials.
  private String patiently(Map<String, String> form) {
    for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return request(form);
      } catch (LaunchException _) {
        Processes.sleep(ThreadLocalRandom.current().nextLong(200, 1_000));
      }
    }
    return request(form);
  }

  private String request(Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    try {
      var connection =
          (HttpURLConnection)
              URI.create(realm + "/protocol/openid-connect/token").toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      connection.setDoOutput(true);
      connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
      return answer(connection);
    } catch (IOException e) {
      throw new LaunchException(
          "Keycloak does not answer at %s (%s). Start the platform: ./datapeil up"
              .formatted(realm, e.getMessage()),
          e);
    }
  }

  private static String answer(HttpURLConnection connection) throws IOException {
    var status = connection.getResponseCode();
    try (var content = status == 200 ? connection.getInputStream() : connection.getErrorStream()) {
      if (content == null) {
        throw new LaunchException("Keycloak gave no token (%d)".formatted(status));
      }
      var json = new ObjectMapper().readTree(content);
      if (status == 200) {
        return json.path("access_token").asText();
      }
      throw new LaunchException(
          "Keycloak gave no token (%d %s)"
              .formatted(status, json.path("error_description").asText()));
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
