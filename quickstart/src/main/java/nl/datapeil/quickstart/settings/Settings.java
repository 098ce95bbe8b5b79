package nl.datapeil.quickstart.settings;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Everything the user may choose, all of it by environment variables.
///
/// @param checkout the folder that holds the modules and their `target` folders
public record Settings(Path checkout, Home home, Map<String, String> environment) {
  public Settings {
    environment = Map.copyOf(environment);
  }

  public static Settings of(Path checkout, Map<String, String> environment) {
    var root = checkout.toAbsolutePath().normalize();
    var chosen = environment.getOrDefault("DATAPEIL_HOME", "");
    var folder = root.resolve(chosen.isBlank() ? ".datapeil" : chosen).normalize();
    return new Settings(root, new Home(folder), environment);
  }

  /// For a program that the `datapeil` script starts: it names its own folder in a system property.
  public static Settings fromEnvironment() {
    return of(Path.of(System.getProperty("datapeil.checkout", ".")), System.getenv());
  }

  public int port(PartName part) {
    var own = number("DATAPEIL_PORT_" + part.name());
    return own.orElseGet(() -> part.defaultPort() + number("DATAPEIL_PORT_OFFSET").orElse(0));
  }

  /// Where probes and metrics are answered, apart from the public side.
  public int managementPort(PartName part) {
    return port(part) + 1000;
  }

  public URI gateway() {
    return URI.create("http://localhost:" + port(PartName.GATEWAY));
  }

  /// The realm whose tokens the services accept: the user's own, or that of the embedded provider.
  public URI realm() {
    return URI.create(
        set("DATAPEIL_OIDC_URL")
            .orElse("http://localhost:%d/realms/datapeil".formatted(port(PartName.KEYCLOAK))));
  }

  public boolean ownProvider() {
    return set("DATAPEIL_OIDC_URL").isPresent();
  }

  /// The JDBC address of the database a service should use instead of the embedded one.
  public Optional<String> ownDatabase(PartName service) {
    return set("DATAPEIL_DB_URL_" + service.name());
  }

  /// Start-up caches cost one slower stop per part; `DATAPEIL_AOT=off` does without.
  public boolean startCaches() {
    return !"off".equalsIgnoreCase(environment.get("DATAPEIL_AOT"));
  }

  public Optional<String> set(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }

  private Optional<Integer> number(String name) {
    return set(name)
        .map(value -> {
          try {
            return Integer.valueOf(value);
          } catch (NumberFormatException e) {
            throw new LaunchException(
                "%s must be a whole number, not \"%s\".".formatted(name, value), e);
          }
        });
  }
}
