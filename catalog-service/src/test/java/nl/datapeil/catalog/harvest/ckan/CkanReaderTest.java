package nl.datapeil.catalog.harvest.ckan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.datapeil.catalog.harvest.ReadGraph;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class CkanReaderTest {
  private static final String TREES = "https://ckan.example/dataset/0b6a-trees";
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  private final Reading reading = new Reading();
  private final CkanReader reader = new CkanReader(URI.create("https://ckan.example/"), "nl");

  @Test
  void translatesAPackage() {
    reader.read(
        """
        {"help": "x", "success": true, "result": {"count": 1, "results": [{
          "id": "0b6a-trees", "name": "bomen", "title": "Bomen", "notes": "Alle bomen", "state": "active",
          "tags": [{"name": "groen", "display_name": "Groen"}], "license_id": "cc-zero",
          "metadata_created": "2020-01-01T10:00:00.000000", "metadata_modified": "2024-05-06T07:08:09",
          "maintainer": "Team Groen", "maintainer_email": "groen@example.org", "url": "https://x.example/bomen",
          "organization": {"id": "o-1", "name": "gem", "title": "Gemeente X"},
          "extras": [{"key": "theme", "value": "[\\"http://t/ENVI\\", \\"Verkeer\\"]"}, {"key": "frequency", "value": "jaarlijks"},
            {"key": "spatial", "value": "{\\"type\\": \\"Point\\", \\"coordinates\\": [5, 52]}"},
            {"key": "temporal_start", "value": "2019"}, {"key": "access_rights", "value": "%saccess-right/PUBLIC"}],
          "resources": [{"id": "r 1", "name": "CSV", "url": "https://x.example/b omen.csv", "url_type": "upload",
            "format": "CSV", "mimetype": "text/csv", "size": 12, "hash": "md5:d41d8cd98f00b204e9800998ecf8427e"}]}]}}
        """
            .formatted(EU),
        reading);

    var graph = ReadGraph.of(reading);
    assertThat(reading.faults()).isEmpty();
    assertThat(graph.values(TREES, Vocab.DCT_TITLE)).containsExactly("Bomen@nl");
    assertThat(graph.values(TREES, Vocab.DCAT_KEYWORD)).containsExactly("Groen@nl");
    assertThat(graph.values(TREES, Vocab.DCAT_THEME))
        .containsExactly(
            "http://publications.europa.eu/resource/authority/data-theme/TRAN", "http://t/ENVI");
    assertThat(graph.values(TREES, Vocab.DCT_ACCRUAL_PERIODICITY))
        .containsExactly(EU + "frequency/ANNUAL");
    assertThat(graph.values(TREES, Vocab.DCT_PUBLISHER))
        .containsExactly("https://ckan.example/organization/o-1");
    assertThat(graph.values(TREES, Vocab.DCT_MODIFIED)).containsExactly("2024-05-06T07:08:09");
    assertThat(graph.one(TREES, Vocab.DCT_MODIFIED).getLiteralDatatypeURI()).endsWith("dateTime");
    var resource = graph.one(TREES, Vocab.DCAT_DISTRIBUTION);
    assertThat(resource.getURI()).isEqualTo(TREES + "/resource/r%201");
    assertThat(graph.values(resource, Vocab.DCAT_DOWNLOAD_URL))
        .containsExactly("https://x.example/b%20omen.csv");
    assertThat(graph.values(resource, Vocab.DCT_LICENSE).toString()).contains("licenties/cc0");
    assertThat(graph.values(resource, Vocab.DCT_FORMAT)).containsExactly(EU + "file-type/CSV");
    assertThat(graph.graph().contains(Node.ANY, Vocab.VCARD_HAS_EMAIL, Node.ANY)).isTrue();
  }

  @Test
  void dropsOnlyTheBadPackage() {
    var count =
        reader.read(
            """
            {"result": {"results": [
              {"id": "1", "title": "a"},
              {"id": "11111111-1111-1111-1111-111111111111", "title": "b" "c"},
              {"title": "no id"},
              {"id": null, "title": "no id either"},
              {"id": "3", "title": "d", "private": true},
              {"id": "4", "title": "e"}]}}
            """,
            reading);

    assertThat(count).isEqualTo(6);
    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_DATASET_CLASS)).hasSize(2);
    assertThat(reading.faults()).extracting(Fault::line).containsExactly(3L, 4L, 5L);
    assertThat(reading.broken()).hasSize(1);
  }

  @Test
  void keepsResourcesWithoutAnIdApart() {
    reader.read(
        """
        {"result": {"results": [{"id": "1", "title": "a", "resources": [
          {"id": null, "name": "een", "url": "https://x.example/1"},
          {"id": null, "name": "twee", "url": "https://x.example/2"}]}]}}
        """,
        reading);

    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_DISTRIBUTION_CLASS)).hasSize(2);
  }

  @Test
  void tellsWhichResultsAreNoPackages() {
    var count =
        reader.read(
            """
            {"result": {"results": [ "a, {\\"b\\": 1}]", null,
              {"id": "1", "title": "a"}, -1.5e3 , ["x", {"id": "2"}], true,
              {"id": "3", "title": "b"}, {"id": "4", "title": "b" "c"}]}}
            """,
            reading);

    assertThat(count).isEqualTo(8);
    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_DATASET_CLASS)).hasSize(2);
    assertThat(reading.faults()).extracting(Fault::kind).containsOnly(Fault.Kind.RECORD_DROPPED);
    assertThat(reading.faults()).extracting(Fault::line).containsExactly(1L, 1L, 2L, 2L, 2L, 3L);
    assertThat(reading.faults().get(2).column()).isEqualTo(30);
    assertThat(reading.faults())
        .extracting(fault -> fault.message().en())
        .contains("Result 1 of this page is no package", "Result 5 of this page is no package");
  }

  @Test
  void keepsTheWholePackagesOfATruncatedAnswer() {
    reader.read(
        "{\"result\": {\"results\": [{\"id\": \"1\", \"title\": \"a\"}, {\"id\": \"2", reading);

    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_DATASET_CLASS)).hasSize(1);
    assertThat(reading.isCut()).isTrue();
  }

  @Test
  void takesAnErrorPageForNoAnswer() {
    reader.read("<html>Service unavailable</html>", reading);

    assertThat(reading.isCut()).isTrue();
  }
}
