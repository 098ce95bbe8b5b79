package nl.datapeil.quickstart.postgres;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.quickstart.process.Detached;
import nl.datapeil.quickstart.process.Launch;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.process.Progress;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;

/// One server for all services: loopback only, every login by password, nothing lost by a crash.
public final class PostgresPart implements Part {
  private static final Map<String, String> OPTIONS = options();

  private final Settings settings;
  private final Secrets secrets;
  private final List<String> databases;
  private final Binaries binaries;
  private final Cluster cluster;
  private final Identity identity;

  /// Nothing is made or started yet.
  ///
  /// @param databases the names of the databases, and of the roles that own them
  public PostgresPart(Settings settings, Secrets secrets, List<String> databases) {
    this.settings = settings;
    this.secrets = secrets;
    this.databases = List.copyOf(databases);
    binaries = new Binaries(settings.home().tools());
    identity = Identity.choose();
    cluster = new Cluster(settings.home().data(PartName.POSTGRES), binaries, identity);
  }

  @Override
  public PartName name() {
    return PartName.POSTGRES;
  }

  @Override
  public Set<PartName> needs() {
    return Set.of();
  }

  @Override
  public List<Integer> ports() {
    return List.of(settings.port(name()));
  }

  @Override
  public URI address() {
    return URI.create("postgresql://localhost:" + settings.port(name()));
  }

  @Override
  public void prepare(Progress progress) {
    try {
      if (!binaries.arePresent()) {
        progress.tell(name(), "unpacking");
        binaries.unpack();
      }
      if (!cluster.exists()) {
        progress.tell(name(), "making the data folder");
        cluster.create(superuserPassword());
      }
      cluster.server().ifPresent(running -> new Detached(settings.home(), name()).adopt(running));
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL cannot be made ready: " + e, e);
    }
  }

  @Override
  public void beforeStart(Progress progress) {
    try {
      cluster.own();
      cluster.clearRemains();
    } catch (IOException e) {
      throw new LaunchException("PostgreSQL's data folder cannot be made ready: " + e, e);
    }
  }

  @Override
  public Launch launch() {
    var command =
        new ArrayList<>(
            identity.running(
                binaries.program("postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(settings.port(name()))));
    OPTIONS.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    return new Launch(command, List.of(), Map.of(), "");
  }

  @Override
  public boolean isReady() {
    return cluster.isReady();
  }

  /// Costs a few connections, so it is done once for each set of databases.
  @Override
  public void settle() {
    var done = settings.home().data(name()).resolve("databases");
    try {
      if (Files.exists(done) && Files.readAllLines(done).equals(databases)) {
        return;
      }
      var server = new Databases(settings.port(name()), superuserPassword());
      server.closeTheCommonOnes();
      databases.forEach(database -> server.ensure(database, password(secrets, database)));
      write(done);
    } catch (IOException e) {
      throw new LaunchException("Cannot write " + done, e);
    }
  }

  /// Fast: ends the sessions that are open, then stops.
  @Override
  public String stopSignal() {
    return "INT";
  }

  public static String password(Secrets secrets, String database) {
    return secrets.get("postgres." + database);
  }

  private String superuserPassword() {
    return password(secrets, "postgres");
  }

  private void write(Path done) throws IOException {
    Files.write(done, databases);
  }

  private static Map<String, String> options() {
    var options = new LinkedHashMap<String, String>();
    options.put("listen_addresses", "127.0.0.1");
    options.put("unix_socket_directories", "");
    options.put("password_encryption", "scram-sha-256");
    options.put("fsync", "on");
    options.put("synchronous_commit", "on");
    options.put("full_page_writes", "on");
    options.put("max_connections", "200");
    options.put("timezone", "UTC");
    options.put("log_timezone", "UTC");
    return options;
  }
}
