package nl.datapeil.quickstart.service;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.quickstart.postgres.PostgresPart;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;

/// What each of our services is told, by the names its configuration has.
public final class Services {
  /// Compiles fast and uses little: right for services that wait for others most of their time.
  private static final List<String> SMALL = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1");

  /// Holds whole descriptions of a municipality while it harvests and indexes them.
  private static final List<String> MEDIUM = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1");

  /// Parses and computes over millions of rows, so its code is worth compiling well.
  private static final List<String> LARGE = List.of("-Xmx1g");

  private final Settings settings;
  private final Secrets secrets;

  public Services(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  public List<Part> parts() {
    return List.of(catalog(), privacy(), analytics(), gateway());
  }

  /// The services whose database is ours to run.
  public List<String> embeddedDatabases() {
    return EnumSet.of(PartName.CATALOG, PartName.PRIVACY, PartName.ANALYTICS).stream()
        .filter(this::isEmbedded)
        .map(PartName::label)
        .toList();
  }

  private Part catalog() {
    var environment = new HashMap<String, String>();
    environment.put("CATALOG_PUBLIC_URL", settings.gateway() + "/catalog/v1");
    environment.put("CATALOG_ORGANISATION_NAME", "Gemeente Peilstad");
    environment.put("CATALOG_PRIVACY_URL", settings.gateway() + "/privacy/v1");
    environment.put("QUARKUS_REST_CLIENT_PRIVACY_URL", host(PartName.PRIVACY));
    environment.put("CATALOG_NOTIFICATION_KEY", secrets.key("catalog.notification"));
    asItself("catalog-service", environment);
    return withDatabase(PartName.CATALOG, MEDIUM, environment);
  }

  private Part privacy() {
    return withDatabase(
        PartName.PRIVACY,
        SMALL,
        Map.of(
            "PRIVACY_PUBLIC_URL",
            settings.gateway() + "/privacy/v1",
            "PRIVACY_LOG_KEY",
            secrets.key("privacy.log"),
            "PRIVACY_SUBJECT_REQUESTS_KEY",
            secrets.key("privacy.subject-requests")));
  }

  private Part analytics() {
    var data = settings.home().data(PartName.ANALYTICS);
    var environment = new HashMap<String, String>();
    environment.put("ANALYTICS_PUBLIC_URL", settings.gateway() + "/analytics/v1");
    environment.put("ANALYTICS_STORAGE_DIRECTORY", data.resolve("storage").toString());
    environment.put("ANALYTICS_PSEUDONYM_KEYSET", data.resolve("keyset.json").toString());
    environment.put("ANALYTICS_PSEUDONYM_CREATE_KEYSET", "true");
    environment.put("QUARKUS_REST_CLIENT_CATALOG_URL", host(PartName.CATALOG));
    environment.put("QUARKUS_REST_CLIENT_PRIVACY_URL", host(PartName.PRIVACY));
    asItself("analytics-service", environment);
    return withDatabase(PartName.ANALYTICS, LARGE, environment);
  }

  /// With our own provider, the service has an account to call the others by.
  private void asItself(String client, Map<String, String> environment) {
    if (!settings.ownProvider()) {
      environment.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", client);
      environment.put("QUARKUS_OIDC_CLIENT_CREDENTIALS_SECRET", secrets.get("client." + client));
    }
  }

  private Part gateway() {
    return new ServicePart(
        settings,
        PartName.GATEWAY,
        Set.of(),
        SMALL,
        Map.of(
            "GATEWAY_CATALOG_URL", host(PartName.CATALOG),
            "GATEWAY_PRIVACY_URL", host(PartName.PRIVACY),
            "GATEWAY_ANALYTICS_URL", host(PartName.ANALYTICS)));
  }

  private Part withDatabase(PartName name, List<String> memory, Map<String, String> environment) {
    var all = new HashMap<>(environment);
    all.putAll(database(name));
    var needs = isEmbedded(name) ? Set.of(PartName.POSTGRES) : Set.<PartName>of();
    return new ServicePart(settings, name, needs, memory, all);
  }

  private Map<String, String> database(PartName name) {
    var own = "DATAPEIL_DB_URL_" + name.name();
    var url =
        settings
            .ownDatabase(name)
            .orElse(
                "jdbc:postgresql://127.0.0.1:%d/%s"
                    .formatted(settings.port(PartName.POSTGRES), name.label()));
    var password =
        isEmbedded(name)
            ? PostgresPart.password(secrets, name.label())
            : settings.set(own + "_PASSWORD").orElse("");
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", url,
        "QUARKUS_DATASOURCE_USERNAME", settings.set(own + "_USER").orElse(name.label()),
        "QUARKUS_DATASOURCE_PASSWORD", password);
  }

  private boolean isEmbedded(PartName name) {
    return settings.ownDatabase(name).isEmpty();
  }

  private String host(PartName name) {
    return "http://127.0.0.1:" + settings.port(name);
  }
}
