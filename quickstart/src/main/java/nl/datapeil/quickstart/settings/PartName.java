package nl.datapeil.quickstart.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The parts of the platform, in an order in which they can be started.
public enum PartName {
  POSTGRES(15432),
  KEYCLOAK(8180),
  CATALOG(8081),
  PRIVACY(8082),
  ANALYTICS(8083),
  GATEWAY(8080);

  private final int defaultPort;

  PartName(int defaultPort) {
    this.defaultPort = defaultPort;
  }

  public int defaultPort() {
    return defaultPort;
  }

  /// As typed and shown, such as `catalog`; also the name of its files in the state folder.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static PartName of(String label) {
    return Arrays.stream(values())
        .filter(part -> part.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new LaunchException(
                "There is no part \"%s\". The parts are: %s."
                    .formatted(
                        label,
                        Arrays.stream(values())
                            .map(PartName::label)
                            .collect(Collectors.joining(", ")))));
  }
}
