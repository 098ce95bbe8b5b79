package nl.datapeil.quickstart.service;

import static java.util.Map.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.quickstart.process.JavaCommand;
import nl.datapeil.quickstart.process.Launch;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.process.Probe;
import nl.datapeil.quickstart.process.Progress;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Settings;

/// One of our own services, started from the package its module has built.
public final class ServicePart implements Part {
  private final Settings settings;
  private final PartName name;
  private final String module;
  private final Set<PartName> needs;
  private final List<String> memory;
  private final Map<String, String> environment;

  /// Nothing is started yet.
  ///
  /// @param memory the JVM options that set how much it may use
  /// @param environment what this service is told beyond what all are told
  ServicePart(
      Settings settings,
      PartName name,
      Set<PartName> needs,
      List<String> memory,
      Map<String, String> environment) {
    this.settings = settings;
    this.name = name;
    this.needs = Set.copyOf(needs);
    this.memory = List.copyOf(memory);
    this.environment = Map.copyOf(environment);
    module = name == PartName.GATEWAY ? "gateway" : name.label() + "-service";
  }

  @Override
  public PartName name() {
    return name;
  }

  @Override
  public Set<PartName> needs() {
    return needs;
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.port(name), settings.managementPort(name));
  }

  @Override
  public URI address() {
    return URI.create("http://localhost:" + settings.port(name));
  }

  @Override
  public void prepare(Progress progress) {
    try {
      Files.createDirectories(settings.home().data(name));
    } catch (IOException e) {
      throw new LaunchException("Cannot make " + settings.home().data(name), e);
    }
  }

  @Override
  public Launch launch() {
    var jar = settings.checkout().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    var flags = new ArrayList<>(memory);
    flags.addAll(
        List.of(
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow"));
    var all = new HashMap<>(common());
    all.putAll(environment);
    return new JavaCommand(settings, name).launch(flags, jar, List.of("-jar", jar.toString()), all);
  }

  @Override
  public boolean isReady() {
    return Probe.answers(
        URI.create("http://127.0.0.1:%d/q/health/ready".formatted(settings.managementPort(name))));
  }

  /// A service need not wait for the identity provider, which starts beside it: it connects at the
  /// first request, and by then all parts are ready.
  private Map<String, String> common() {
    return Map.ofEntries(
        entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
        entry("QUARKUS_HTTP_PORT", "" + settings.port(name)),
        entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
        entry("QUARKUS_MANAGEMENT_PORT", "" + settings.managementPort(name)),
        entry("DATAPEIL_OIDC_URL", settings.realm().toString()),
        entry("QUARKUS_OIDC_CONNECTION_DELAY", "0S"));
  }
}
