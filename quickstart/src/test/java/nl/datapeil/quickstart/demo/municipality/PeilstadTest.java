package nl.datapeil.quickstart.demo.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.datapeil.quickstart.demo.count.Groups;
import nl.datapeil.quickstart.demo.count.PointFile;
import nl.datapeil.quickstart.demo.count.Table;
import nl.datapeil.quickstart.demo.count.TreeFacts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeilstadTest {
  @TempDir static Path state;

  private static Peilstad peilstad = new Peilstad(Path.of(""));

  @BeforeAll
  static void writeTheFiles() {
    peilstad = Peilstad.in(state);
  }

  @Test
  void isTheSameOnEveryMachine() throws IOException {
    assertThat(digests(peilstad.folder()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "bomen.csv", "dd32229969cfcb7e",
                "boomsoorten.csv", "f6fcf1155a78cb11",
                "buurten.geojson", "51bb8e27c88a1b5d",
                "inwoners.csv", "58aa0b3ec49f3db0",
                "kolken.csv", "d0690fb8c36cfac1",
                "wijken.geojson", "7e1ef9a6fc6c3cfe"));
  }

  @Test
  void writesNothingTheSecondTime() throws IOException {
    var first = Files.getLastModifiedTime(peilstad.trees());

    Peilstad.in(state);

    assertThat(Files.getLastModifiedTime(peilstad.trees())).isEqualTo(first);
  }

  @Test
  void hasThirtyThousandGulliesSomeOfThemEnded() {
    var gullies = PointFile.of(peilstad.gullies(), "kolk");

    var rows = Groups.of(peilstad.gullies(), List.of("soort"));

    assertThat(rows.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(30_000);
    assertThat(gullies.countCurrent()).isEqualTo(29_360);
    assertThat(gullies.points()).hasSizeBetween(29_300, 29_359);
  }

  @Test
  void writesGulliesInWindows1252WithEveryAccent() {
    var table = Table.of(peilstad.gullies());

    var streets = Groups.of(peilstad.gullies(), List.of("straat")).keySet();

    assertThat(table.charset()).isEqualTo(Charset.forName("windows-1252"));
    assertThat(streets).contains(List.of("Caféstraat"), List.of("’s-Gravenlaan"));
  }

  @Test
  void hasTheTreesThatWereAskedFor() {
    var facts = TreeFacts.of(peilstad.trees());

    assertThat(facts.trees()).isEqualTo(217_062);
    assertThat(facts.oldest()).isEqualTo(1710);
    assertThat(2 * facts.beforeTurn()).isEqualTo(facts.known());
    assertThat(facts.commonest())
        .extracting(kind -> kind.getKey() + " " + Math.round(1000.0 * kind.getValue() / 217_062))
        .containsExactly("Quercus robur 106", "Fraxinus excelsior 94", "Salix alba 67");
  }

  @Test
  void hasOneOldestTreeWhichIsALime() {
    var oldest = new HashSet<List<String>>();
    var table = Table.of(peilstad.trees());

    table.forEach(row -> {
      if (row.cell(table.column("plantjaar")).equals("1710")) {
        oldest.add(List.of(row.cell(table.column("soort_latijn"))));
      }
    });

    assertThat(oldest).containsExactly(List.of("Tilia × europaea"));
  }

  @Test
  void givesEveryResidentATestNumberOfTheirOwn() {
    var numbers = Groups.of(peilstad.residents(), List.of("bsn"));

    assertThat(numbers).hasSize(50_000);
    assertThat(numbers.keySet())
        .allMatch(number ->
            number.getFirst().startsWith("999")
                && NationalIds.passesElevenTest(Integer.parseInt(number.getFirst())));
  }

  @Test
  void hasGroupsOfFewerThanTenResidents() {
    var groups = Groups.of(peilstad.residents(), List.of("buurtcode", "inkomensklasse"));

    assertThat(groups.values()).anyMatch(size -> size < 10).anyMatch(size -> size > 500);
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    var digests = new TreeMap<String, String>();
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        var hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(file.getFileName().toString(), HexFormat.of().formatHex(hash).substring(0, 16));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return digests;
  }
}
