package nl.datapeil.quickstart.launch;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.datapeil.quickstart.keycloak.Accounts;
import nl.datapeil.quickstart.keycloak.KeycloakPart;
import nl.datapeil.quickstart.keycloak.TokenDesk;
import nl.datapeil.quickstart.postgres.PostgresPart;
import nl.datapeil.quickstart.process.Detached;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.process.Progress;
import nl.datapeil.quickstart.process.Runner;
import nl.datapeil.quickstart.service.Services;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;

/// All parts that run on this machine. Every method may be called in any state, and by several
/// programs at once: those that change what runs wait for each other.
public final class Platform {
  private final Settings settings;
  private final Progress progress;
  private final Secrets secrets;
  private final List<Part> parts;

  private Platform(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    settings.home().prepare();
    refuseLostSecrets();
    secrets = new Secrets(settings.home());
    parts = parts();
  }

  public static Platform of(Settings settings) {
    return new Platform(settings, new Console());
  }

  /// Starts what does not run, replaces what has changed and returns when all parts are ready.
  public void up() {
    try (var _ = Lock.take(settings.home().folder())) {
      new Order(parts).forward(part -> start(part));
    }
  }

  public void down() {
    try (var _ = Lock.take(settings.home().folder())) {
      new Order(parts).backward(part -> runner(part).stop());
    }
  }

  public void start(PartName name) {
    try (var _ = Lock.take(settings.home().folder())) {
      start(part(name));
    }
  }

  public void stop(PartName name) {
    try (var _ = Lock.take(settings.home().folder())) {
      runner(part(name)).stop();
    }
  }

  /// Ends a part as a power cut would.
  public void kill(PartName name) {
    try (var _ = Lock.take(settings.home().folder())) {
      runner(part(name)).kill();
    }
  }

  public List<PartStatus> status() {
    return parts.stream().map(this::statusOf).toList();
  }

  /// An access token, valid for 15 minutes.
  ///
  /// @param name a role, a demo user or a machine client
  public String token(String name) {
    if (settings.ownProvider()) {
      throw new LaunchException(
          "Tokens come from your own provider, %s.".formatted(settings.realm()));
    }
    return new TokenDesk(settings.realm(), new Accounts(secrets)).token(name);
  }

  /// The demo users; none when the provider is the user's own.
  public List<Accounts.Person> people() {
    return settings.ownProvider() ? List.of() : new Accounts(secrets).people();
  }

  private void start(Part part) {
    part.prepare(progress);
    runner(part).start();
  }

  private Runner runner(Part part) {
    return new Runner(settings.home(), part, progress);
  }

  private PartStatus statusOf(Part part) {
    var pid = new Detached(settings.home(), part.name()).pid();
    return new PartStatus(part.name(), stateOf(part, pid), pid, part.address());
  }

  private static PartStatus.State stateOf(Part part, OptionalLong pid) {
    if (pid.isEmpty()) {
      return PartStatus.State.STOPPED;
    }
    return part.isReady() ? PartStatus.State.READY : PartStatus.State.NOT_READY;
  }

  private Part part(PartName name) {
    return parts.stream()
        .filter(part -> part.name() == name)
        .findFirst()
        .orElseThrow(() ->
            new LaunchException(
                name.label() + " is not run by this platform: you set another in its place."));
  }

  private List<Part> parts() {
    var services = new Services(settings, secrets);
    var databases = new ArrayList<>(services.embeddedDatabases());
    var all = new ArrayList<Part>();
    if (!settings.ownProvider()) {
      databases.add(KeycloakPart.DATABASE);
      all.add(new KeycloakPart(settings, secrets));
    }
    if (!databases.isEmpty()) {
      all.addFirst(new PostgresPart(settings, secrets, databases));
    }
    all.addAll(services.parts());
    return all;
  }

  private void refuseLostSecrets() {
    var home = settings.home();
    if (Files.exists(home.data(PartName.POSTGRES).resolve("data"))
        && !Files.exists(home.secretsFile())) {
      throw new LaunchException(
          """
          The databases in %s are there, but their passwords, %s, are gone.
          Put that file back, or delete the data and begin anew: ./datapeil reset\
          """
              .formatted(home.folder(), home.secretsFile().getFileName()));
    }
  }
}
