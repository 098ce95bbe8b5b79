package nl.datapeil.analytics.query.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.stream.IntStream;
import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymiserTest {
  @TempDir Path folder;
  private PrfSet key;

  @BeforeEach
  void makeAKey() throws Exception {
    var file = new KeysetFile(folder.resolve("keyset.json"));
    file.createIfAbsent();
    key = file.read();
  }

  @Test
  void givesEqualValuesOfOnePurposeTheSamePseudonym() {
    var one = new Pseudonymiser(key, "activity-1").of("123456782");
    var other = new Pseudonymiser(key, "activity-1").of(" 123456782 ");

    assertThat(one).isEqualTo(other).matches("p[A-Za-z0-9_-]{22}");
  }

  @Test
  void cannotBeLinkedAcrossPurposes() {
    var one = new Pseudonymiser(key, "activity-1").of("123456782");
    var other = new Pseudonymiser(key, "activity-2").of("123456782");

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void keepsPurposeAndValueApart() {
    var one = new Pseudonymiser(key, "a").of("bc");
    var other = new Pseudonymiser(key, "ab").of("c");

    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void givesMoreValuesThanItRemembersDifferentPseudonyms() {
    var pseudonymiser = new Pseudonymiser(key, "a");
    var seen = new HashSet<String>();
    IntStream.range(0, 150_000).forEach(i -> seen.add(pseudonymiser.of("v" + i)));

    assertThat(seen).hasSize(150_000);
  }

  @Test
  void isAFunctionOfTheEngineThatKeepsNull() throws Exception {
    var pseudonymiser = new Pseudonymiser(key, "a");
    try (var engine = new DuckDBDriver().connect("jdbc:duckdb:", new Properties())) {
      new PseudonymFunction(pseudonymiser).register(engine);
      try (var statement = engine.createStatement();
          var rows =
              statement.executeQuery(
                  "select datapeil_pseudonym(cast(123456782 as varchar)), datapeil_pseudonym(null),"
                      + " (select count(distinct datapeil_pseudonym(cast(i % 1000 as varchar)))"
                      + " from range(100000) t(i))")) {
        rows.next();

        assertThat(rows.getString(1)).isEqualTo(pseudonymiser.of("123456782"));
        assertThat(rows.getString(2)).isNull();
        assertThat(rows.getInt(3)).isEqualTo(1000);
      }
    }
  }
}
