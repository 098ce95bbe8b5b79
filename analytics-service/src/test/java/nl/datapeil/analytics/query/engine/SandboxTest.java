package nl.datapeil.analytics.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The second fence alone: whatever SQL reaches the engine, it stays among the query's files.
class SandboxTest {
  private static final Duration PLENTY = Duration.ofSeconds(20);

  @TempDir Path folder;
  private Path secret;
  private Sandbox sandbox;

  @BeforeEach
  void openOverOneOfTwoFiles() throws SQLException {
    var trees =
        EngineFixtures.parquet(
            folder,
            "trees",
            "select i as id, 'tree ' || i as name, date '2020-02-29' as planted,"
                + " timestamp '2021-03-28 02:30:00.5' as seen from range(5) t(i)");
    secret = EngineFixtures.parquet(folder, "secret", "select 'hidden' as value");
    var table =
        new EngineTable("trees", trees, List.of(new EngineTable.Absent("added_later", "bigint")));
    sandbox =
        Sandbox.open(EngineFixtures.limits(), folder.resolve("spill"), List.of(table), List.of());
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void readsItsOwnTableWithRowIdentityAndAbsentColumns() throws Exception {
    var rows = rows("select __row, id, name, planted, seen, added_later from trees where id = 3");

    assertThat(rows)
        .singleElement()
        .isEqualTo(
            java.util.Arrays.asList(
                3L,
                3L,
                "tree 3",
                LocalDate.of(2020, 2, 29),
                LocalDateTime.of(2021, 3, 28, 2, 30, 0, 500_000_000),
                null));
  }

  @Test
  void keepsTheOrderOfTheQuery() throws Exception {
    var rows = rows("select id from trees order by id desc");

    assertThat(rows).extracting(List::getFirst).isEqualTo(List.of(4L, 3L, 2L, 1L, 0L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from read_parquet('%s')",
        "select * from '%s'",
        "select * from read_text('%s')",
        "select * from read_csv('/etc/passwd')",
        "select * from read_blob('/etc/hostname')",
        "select * from glob('/etc/*')",
        "select * from sniff_csv('/etc/passwd')",
        "select * from read_parquet('https://example.org/a.parquet')",
      })
  void refusesEveryOtherFile(String sql) {
    assertThatThrownBy(() -> sandbox.keep(sql.formatted(secret), PLENTY, new Cancellation()))
        .isInstanceOf(SQLException.class)
        .message()
        .matches("(?s)(Permission|Catalog|IO|Missing Extension|Binder) Error.*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copy trees to '%s'",
        "copy (select 1) to '%s'",
        "attach '%s' as other",
        "export database '%s'",
        "install httpfs",
        "load httpfs",
        "create table mine as select 1",
        "drop view trees",
        "delete from trees",
        "set memory_limit = '64GB'",
        "pragma memory_limit = '64GB'",
        "reset lock_configuration",
        "set enable_external_access = true",
        "call enable_logging()",
        "select 1; select 2",
        "select 1) ; create table mine as (select 2",
        "explain analyze select 1",
        "",
      })
  void refusesEverythingButOneSelect(String sql) throws IOException {
    var target = folder.resolve("out");

    assertThatThrownBy(() -> sandbox.keep(sql.formatted(target), PLENTY, new Cancellation()))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("Not one SELECT");
    assertThat(target).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set memory_limit = '64GB'",
        "set enable_external_access = true",
        "set allowed_paths = ['/etc/passwd']",
        "reset lock_configuration",
        "install httpfs",
        "load httpfs",
        "copy trees to '%s'",
        "attach '%s' as other",
        "export database '%s'",
        "copy (select 1) to '%s' (format parquet)",
      })
  void staysLockedEvenForRawStatements(String sql) throws SQLException {
    var target = folder.resolve("out");
    try (var statement = sandbox.engine().createStatement()) {
      assertThatThrownBy(() -> statement.execute(sql.formatted(target)))
          .isInstanceOf(SQLException.class);
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void leavesNothingBehindInItsSpillFolder() throws Exception {
    sandbox.keep(
        "select repeat('x', 1000) || i from range(300000) t(i)", PLENTY, new Cancellation());

    sandbox.close();

    assertThat(Files.exists(folder.resolve("spill"))).isFalse();
  }

  private List<List<Object>> rows(String sql) throws SQLException, IOException {
    sandbox.keep(sql, PLENTY, new Cancellation());
    var rows = new ArrayList<List<Object>>();
    sandbox.read(100, values -> rows.add(new ArrayList<>(java.util.Arrays.asList(values))));
    return rows;
  }
}
