package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Sample.json;
import static nl.datapeil.catalog.description.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

/// The many ways to say the same.
class LensInputTest {
  private static final String EU = "http://publications.europa.eu/resource/authority/";

  @Test
  void takesAPlainTextForDutch() {
    assertThat(said("{'title': 'Bomen', 'description': {'EN-gb': 'Trees', '@none': 'x'}}"))
        .isEqualTo(
            json("{'title': {'nl': 'Bomen'}, 'description': {'en-GB': 'Trees', '@none': 'x'}}"));
  }

  @Test
  void takesPlainWordsForDutch() {
    assertThat(said("{'keyword': ['groen', 'boom', 'boom']}"))
        .isEqualTo(json("{'keyword': {'nl': ['boom', 'groen']}}"));
    assertThat(said("{'keyword': {'en': 'tree', 'nl': null}}"))
        .isEqualTo(json("{'keyword': {'en': ['tree']}}"));
  }

  @Test
  void leavesAPlainTextThatIsThereAlreadyInItsLanguage() {
    var graph = Sample.graph("<#it> dct:title 'Trees'@en ; dcat:keyword 'tree' .");
    var before = graph.find().toSet();

    Sample.write(graph, "{'title': 'Trees', 'keyword': ['tree']}");

    assertThat(graph.find().toSet()).isEqualTo(before);
  }

  @Test
  void putsTheBaseOfItsListBeforeACode() {
    assertThat(
            said(
                """
                {'theme': ['ENVI', 'TRAN'], 'accessRights': 'PUBLIC', 'language': 'NLD',
                 'license': 'cc0', 'accrualPeriodicity': 'DAILY',
                 'distribution': {'mediaType': 'text/csv', 'format': 'CSV',
                   'checksum': {'algorithm': 'sha256', 'value': '0A'}}}
                """))
        .isEqualTo(
            json(
                """
                {'theme': ['EU/data-theme/ENVI', 'EU/data-theme/TRAN'],
                 'accessRights': 'EU/access-right/PUBLIC', 'language': ['EU/language/NLD'],
                 'license':
                   'https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/cc0',
                 'accrualPeriodicity': 'EU/frequency/DAILY',
                 'distribution': [{
                   'mediaType': 'https://www.iana.org/assignments/media-types/text/csv',
                   'format': 'EU/file-type/CSV',
                   'checksum': {'algorithm': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
                     'value': '0A'}}]}
                """
                    .replace("EU/", EU)));
  }

  @Test
  void completesMailAddressesAndTelephoneNumbers() {
    assertThat(
            said(
                "{'contactPoint': {'email': 'data@tiel.nl', 'telephone': '+31 344 63 71 11'},"
                    + " 'publisher': {'mbox': 'mailto:info@tiel.nl'}}"))
        .isEqualTo(
            json(
                "{'contactPoint': [{'email': 'mailto:data@tiel.nl', 'telephone':"
                    + " 'tel:+31344637111'}], 'publisher': {'mbox': 'mailto:info@tiel.nl'}}"));
  }

  @Test
  void takesOneValueForAListAndSortsLists() {
    assertThat(said("{'identifier': 'b', 'hasVersion': ['urn:b', 'urn:a', 'urn:b']}"))
        .isEqualTo(json("{'identifier': ['b'], 'hasVersion': ['urn:a', 'urn:b']}"));
  }

  @Test
  void turnsGeoJsonIntoWkt() {
    assertThat(
            said(
                """
                {'spatial': [{'centroid': {'type': 'Point', 'coordinates': [5.42, 51.88]},
                  'bbox': {'type': 'Polygon', 'coordinates': [[[5,51],[6,51],[6,52],[5,51]]]},
                  'geometry': {'type': 'GeometryCollection', 'geometries': [
                    {'type': 'MultiPoint', 'coordinates': [[1,2],[3,4]]},
                    {'type': 'MultiPolygon', 'coordinates': [[[[5,51],[6,51],[6,52],[5,51]]]]}]}}]}
                """))
        .isEqualTo(
            json(
                """
                {'spatial': [{'centroid': 'POINT (5.42 51.88)',
                  'bbox': 'POLYGON ((5 51, 6 51, 6 52, 5 51))',
                  'geometry': 'GEOMETRYCOLLECTION (MULTIPOINT (1 2, 3 4), MULTIPOLYGON (((5 51, 6 51, 6 52, 5 51))))'}]}
                """));
  }

  @Test
  void takesWktWithItsReferenceSystem() {
    var wkt = "<http://www.opengis.net/def/crs/EPSG/0/28992> POINT (155000 463000)";

    assertThat(said("{'spatial': {'geometry': '" + wkt + "'}}"))
        .isEqualTo(json("{'spatial': [{'geometry': '" + wkt + "'}]}"));
  }

  @Test
  void writesEachDateInItsOwnType() {
    assertThat(
            said(
                "{'issued': '2026', 'modified': '2026-01-31T24:00:00Z',"
                    + " 'temporal': {'start': '2026-01', 'end': '-0044-03-15+01:00'}}"))
        .isEqualTo(
            json(
                "{'issued': '2026', 'modified': '2026-01-31T24:00:00Z',"
                    + " 'temporal': [{'start': '2026-01', 'end': '-0044-03-15+01:00'}]}"));
  }

  @Test
  void takesNumbersHoweverTheyAreWritten() {
    assertThat(said("{'spatialResolutionInMeters': 1.50, 'distribution': {'byteSize': 1e3}}"))
        .isEqualTo(
            json("{'spatialResolutionInMeters': 1.5, 'distribution': [{'byteSize': 1000}]}"));
  }

  @Test
  void leavesOutWhatIsEmpty() {
    assertThat(said("{'title': {}, 'theme': [], 'keyword': {'nl': []}, 'issued': null}"))
        .isEqualTo(json("{}"));
  }

  @Test
  void describesAnUnnamedLicenceOnTheSpot() {
    assertThat(said("{'rights': {'label': 'Alleen voor onderzoek'}}"))
        .isEqualTo(json("{'rights': {'label': {'nl': 'Alleen voor onderzoek'}}}"));
  }

  private static ObjectNode said(String wanted) {
    var graph = GraphFactory.createDefaultGraph();

    assertThat(Sample.write(graph, wanted)).isEmpty();

    return read(graph);
  }
}
