package nl.datapeil.quickstart.keycloak;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.quickstart.postgres.PostgresPart;
import nl.datapeil.quickstart.process.JavaCommand;
import nl.datapeil.quickstart.process.Launch;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.process.Probe;
import nl.datapeil.quickstart.process.Progress;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;

/// The identity provider; its data lie in our PostgreSQL, so a crash costs it nothing either.
public final class KeycloakPart implements Part {
  public static final String DATABASE = "keycloak";

  private final Settings settings;
  private final Secrets secrets;
  private final Distribution distribution;
  private final Realm realm;

  public KeycloakPart(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
    distribution = new Distribution(settings.home().tools());
    realm = new Realm(settings, secrets);
  }

  @Override
  public PartName name() {
    return PartName.KEYCLOAK;
  }

  @Override
  public Set<PartName> needs() {
    return Set.of(PartName.POSTGRES);
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.port(name()));
  }

  @Override
  public URI address() {
    return URI.create("http://localhost:" + settings.port(name()));
  }

  @Override
  public void prepare(Progress progress) {
    try {
      if (!distribution.isPresent()) {
        progress.tell(name(), "unpacking and building, once; takes about a minute");
        distribution.unpackAndBuild(
            settings.checkout().resolve("quickstart/target"), settings.home().log(name()));
      }
      Files.createDirectories(imported().getParent());
    } catch (IOException e) {
      throw new LaunchException("Keycloak cannot be made ready: " + e, e);
    }
  }

  /// The first start imports the realm by itself. A realm that changed since replaces the old one.
  @Override
  public void beforeStart(Progress progress) {
    try {
      var file = distribution.importFolder().resolve("datapeil-realm.json");
      realm.writeTo(file);
      if (Files.exists(imported()) && !realm.isIn(imported())) {
        progress.tell(name(), "the realm changed: importing it");
        distribution.run(
            List.of("import", "--optimized", "--file=" + file, "--override=true"),
            environment(),
            settings.home().log(name()));
        realm.writeTo(imported());
      }
    } catch (IOException e) {
      throw new LaunchException("The realm cannot be imported: " + e, e);
    }
  }

  @Override
  public Launch launch() {
    var program =
        distribution.program(
            "start",
            "--optimized",
            "--import-realm",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + settings.port(name()),
            "--hostname=" + address());
    var launch =
        new JavaCommand(settings, name())
            .launch(distribution.flags(), distribution.jar(), program, environment());
    return launch.withVersion(launch.version() + realm.version());
  }

  @Override
  public boolean isReady() {
    return Probe.answers(
        URI.create("%s/realms/datapeil/.well-known/openid-configuration".formatted(address())));
  }

  @Override
  public void settle() {
    try {
      if (!realm.isIn(imported())) {
        realm.writeTo(imported());
      }
    } catch (IOException e) {
      throw new LaunchException("Cannot write " + imported(), e);
    }
  }

  /// The realm that Keycloak's database holds.
  private Path imported() {
    return settings.home().data(name()).resolve("imported-realm.json");
  }

  private Map<String, String> environment() {
    return Map.of(
        "KC_DB_URL",
            "jdbc:postgresql://127.0.0.1:%d/%s"
                .formatted(settings.port(PartName.POSTGRES), DATABASE),
        "KC_DB_USERNAME", DATABASE,
        "KC_DB_PASSWORD", PostgresPart.password(secrets, DATABASE),
        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
  }
}
