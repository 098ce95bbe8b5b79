package nl.datapeil.catalog.harvest.amsterdam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.datapeil.catalog.harvest.ReadGraph;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.harvest.reading.Structure;
import nl.datapeil.catalog.rdf.Vocab;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.testkit.Shared;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class AmsterdamReaderTest {
  private static final String PLACE = "https://schemas.example/datasets/brk/dataset";
  private static final Definitions NONE = (_, _) -> Optional.empty();

  private final Reading reading = new Reading();
  private final AmsterdamReader reader = new AmsterdamReader(reading);

  @Test
  void turnsAuthorisationIntoSensitivityAndAccess() {
    reader.read(
        """
        {"type": "dataset", "id": "brk", "title": "Kadaster", "license": "public", "publisher": {"$ref": "/publishers/X"},
         "theme": ["Wonen"], "accrualPeriodicity": "dagelijks", "language": "nl", "defaultVersion": "v1",
         "versions": {"v1": {"version": "1.2.0", "enableAPI": true, "tables": [
           {"id": "eigenaren", "type": "table", "schema": {"properties": {
             "schema": {"$ref": "x"},
             "naamPersoon": {"type": "string", "title": "Naam", "auth": "BRK/NP", "reasonsNonPublic": ["5.1 2e: Eerbiediging van de persoonlijke levenssfeer"]},
             "bsn": {"type": "integer", "auth": ["BRK/BSN"], "reasonsNonPublic": ["5.1 1e: Nationale identificatienummers"]},
             "strafblad": {"type": "string", "auth": {"$ref": "scopes/A/b"}, "reasonsNonPublic": ["5.1 1d: Bevat bijzondere persoonsgegevens"]},
             "prijs": {"type": "number", "auth": "BRK/P", "reasonsNonPublic": ["5.1 1c: Vertrouwelijk verstrekte bedrijfsgegevens"]},
             "zomaar": {"type": "string", "auth": "BRK/Z"},
             "vlak": {"$ref": "https://geojson.org/schema/Polygon.json"},
             "datum": {"type": "string", "format": "date"}}}}]}}}
        """,
        PLACE,
        NONE);

    var structure = structure(PLACE);
    assertThat(structure.columns())
        .extracting(c -> c.name() + " " + c.type() + " " + c.sensitivity())
        .containsExactly(
            "eigenaren_naam_persoon STRING PERSONAL",
            "eigenaren_bsn INTEGER NATIONAL_ID",
            "eigenaren_strafblad STRING SPECIAL_CATEGORY",
            "eigenaren_prijs DECIMAL NONE",
            "eigenaren_zomaar STRING PERSONAL",
            "eigenaren_vlak GEOMETRY NONE",
            "eigenaren_datum DATE NONE");
    assertThat(structure.closedBecause())
        .contains("Veld eigenaren.prijs: 5.1 1c: Vertrouwelijk verstrekte bedrijfsgegevens")
        .contains("Veld eigenaren.zomaar: reden niet opgegeven (alleen met BRK/Z)");
    assertThat(ReadGraph.of(reading).values(PLACE, Vocab.DCT_ACCESS_RIGHTS).getFirst())
        .endsWith("/RESTRICTED");
    assertThat(ReadGraph.of(reading).values(PLACE, Vocab.DCT_RIGHTS)).hasSize(5);
  }

  @Test
  void closesADatasetThatIsRestrictedAsAWhole() {
    reader.read(
        """
        {"type": "dataset", "id": "brp", "auth": "BRP/R", "reasonsNonPublic": ["5.1 2e: privacy"], "version": "0.0.1",
         "tables": [{"id": "personen", "type": "table", "schema": {"properties": {"naam": {"type": "string"}}}}]}
        """,
        PLACE,
        NONE);

    assertThat(structure(PLACE).closedBecause()).isEqualTo("Dataset: 5.1 2e: privacy");
    assertThat(structure(PLACE).columns().getFirst().sensitivity()).isEqualTo(Sensitivity.PERSONAL);
    assertThat(ReadGraph.of(reading).values(PLACE, Vocab.DCT_ACCESS_RIGHTS).getFirst())
        .endsWith("/NON_PUBLIC");
  }

  @Test
  void closesADatasetWithATableNobodyCanRead() {
    reader.read(
        "{\"type\": \"dataset\", \"id\": \"x\", \"tables\": [{\"id\": \"t\", \"$ref\": \"t/v1\"}]}",
        PLACE,
        NONE);

    assertThat(structure(PLACE).closedBecause()).isEqualTo("Tabel t: definitie niet leesbaar");
  }

  @Test
  void reportsWhatIsNoDefinition() {
    reader.read("{\"type\": \"table\"}", PLACE, NONE);
    reader.read("{\"type\": ", "https://schemas.example/b", NONE);

    assertThat(reading.faults()).hasSize(2);
    assertThat(reading.broken()).hasSize(2);
    assertThat(reading.triples()).isEmpty();
  }

  @Test
  void readsTheRealTree() throws IOException {
    var root = Shared.path("data/catalogue/amsterdam_schema");
    var base = "https://schemas.example/";
    try (var files = Files.walk(root.resolve("datasets"))) {
      for (var file : files.filter(f -> f.endsWith("dataset.json")).sorted().toList()) {
        var place = base + root.relativize(file).toString().replaceFirst("\\.json$", "");
        reader.read(
            Files.readString(file), place, (from, reference) -> find(root, base, from, reference));
      }
    }

    assertThat(reading.faults()).isEmpty();
    assertThat(reading.structures()).hasSize(111);
    assertThat(reading.structures().values().stream().filter(s -> s.columns().isEmpty())).isEmpty();
    assertThat(reading.structures().values().stream().mapToInt(s -> s.columns().size()).sum())
        .isGreaterThan(7_000);
    assertThat(reading.structures().values().stream().flatMap(s -> s.columns().stream()))
        .anyMatch(c -> c.type() == ColumnType.GEOMETRY)
        .allMatch(c -> c.name().matches("[a-z][a-z0-9_]{0,62}"));
    assertThat(ReadGraph.of(reading).graph().stream())
        .anyMatch(t ->
            t.getPredicate().equals(Vocab.FOAF_NAME)
                && t.getObject().toString().contains("Basis- en Kernregistraties"));
  }

  private static Optional<JsonNode> find(Path root, String base, String from, String reference) {
    var folder = reference.startsWith("/") ? base : from.substring(0, from.lastIndexOf('/') + 1);
    var file =
        root.resolve(folder.substring(base.length()) + reference.replaceFirst("^/", "") + ".json");
    try {
      return Files.exists(file)
          ? Optional.of(new ObjectMapper().readTree(Files.readString(file)))
          : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Structure structure(String place) {
    return Objects.requireNonNull(reading.structures().get(NodeFactory.createURI(place)));
  }
}
