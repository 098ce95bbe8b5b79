package nl.datapeil.quickstart.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.datapeil.quickstart.process.Detached;
import nl.datapeil.quickstart.process.Runner;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Secrets;
import nl.datapeil.quickstart.settings.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the server as users get it: the same programs, options, roles and databases.
class PostgresPartTest {
  private static final List<String> DATABASES = List.of("catalog", "privacy", "analytics");

  @TempDir private static Path folder;

  private static Settings settings;
  private static Secrets secrets;
  private static PostgresPart part;

  @BeforeAll
  static void start() throws IOException {
    settings =
        Settings.of(
            folder,
            Map.of("DATAPEIL_HOME", "a state folder", "DATAPEIL_PORT_POSTGRES", "" + freePort()));
    settings.home().prepare();
    secrets = new Secrets(settings.home());
    part = new PostgresPart(settings, secrets, DATABASES);
    bringUp();
  }

  @AfterAll
  static void stop() {
    runner().stop();
  }

  @ParameterizedTest
  @CsvSource({
    "catalog, privacy", "catalog, analytics", "catalog, postgres",
    "privacy, catalog", "privacy, analytics", "privacy, postgres",
    "analytics, catalog", "analytics, privacy", "analytics, postgres",
  })
  void keepsARoleOutOfTheDatabasesOfOthers(String role, String other) throws SQLException {
    try (var own = connect(role, role)) {
      assertThat(valueOf(own, "select current_database()")).isEqualTo(role);
    }

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> connect(other, role).close())
        .withMessageContaining("permission denied for database \"%s\"", other);
  }

  @Test
  void refusesAWrongPassword() {
    var server = new Databases(settings.port(PartName.POSTGRES), "");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> server.connect("catalog", "catalog", "wrong").close())
        .withMessageContaining("password authentication failed");
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, on",
    "synchronous_commit, on",
    "full_page_writes, on",
    "data_checksums, on",
    "password_encryption, scram-sha-256",
    "listen_addresses, 127.0.0.1",
    "unix_socket_directories, ''",
  })
  void losesNothingAndOpensNothing(String setting, String expected) throws SQLException {
    try (var connection = asSuperuser()) {
      assertThat(
              valueOf(
                  connection,
                  "select setting from pg_settings where name = '%s'".formatted(setting)))
          .isEqualTo(expected);
    }
  }

  @Test
  void asksEveryLoginForAScramPassword() throws SQLException {
    try (var connection = asSuperuser()) {
      assertThat(
              valueOf(
                  connection,
                  "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
          .isEqualTo("scram-sha-256");
    }
  }

  @Test
  void sortsAsDutchReadersExpect() throws SQLException {
    try (var connection = connect("catalog", "catalog")) {
      assertThat(
              valueOf(
                  connection,
                  "select string_agg(w, ' ' order by w) from unnest(array['zee','Één','aap','een']) w"))
          .isEqualTo("aap een Één zee");
    }
  }

  @Test
  void keepsACommittedRowThroughAKillAndTheRemainsOfIt() throws SQLException, IOException {
    try (var connection = connect("privacy", "privacy")) {
      execute(connection, "create table kept (word text)");
      execute(connection, "insert into kept values ('still here')");
    }
    var killed = pid();
    runner().kill();
    Files.writeString(lockFile(), lockFileNaming(ProcessHandle.current().pid()));

    bringUp();

    assertThat(pid()).isNotEqualTo(killed);
    try (var connection = connect("privacy", "privacy")) {
      assertThat(valueOf(connection, "select word from kept")).isEqualTo("still here");
    }
  }

  @Test
  void takesOverAServerWhoseLauncherWasKilled() throws IOException {
    var running = pid();
    Files.delete(settings.home().pidFile(PartName.POSTGRES));

    bringUp();

    assertThat(pid()).isEqualTo(running);
  }

  private static void bringUp() {
    part.prepare((_, _) -> {});
    runner().start();
  }

  private static Runner runner() {
    return new Runner(settings.home(), part, (_, _) -> {});
  }

  private static long pid() {
    return new Detached(settings.home(), PartName.POSTGRES).pid().orElseThrow();
  }

  private static Path lockFile() {
    return settings.home().data(PartName.POSTGRES).resolve("data/postmaster.pid");
  }

  /// As if the kernel gave the dead server's number to another program.
  private static String lockFileNaming(long pid) throws IOException {
    return Files.readString(lockFile()).replaceFirst("\\d+", Long.toString(pid));
  }

  private static Databases server() {
    return new Databases(settings.port(PartName.POSTGRES), "");
  }

  private static Connection asSuperuser() throws SQLException {
    return connect("postgres", "postgres");
  }

  private static Connection connect(String database, String role) throws SQLException {
    return server().connect(database, role, PostgresPart.password(secrets, role));
  }

  private static String valueOf(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
