package nl.datapeil.analytics.version.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeometryIngestTest {
  private static final String SQUARE =
      "[[[5.38,52.15],[5.39,52.15],[5.39,52.16],[5.38,52.16],[5.38,52.15]]]";

  @TempDir private Path folder;

  @Test
  void findsTheOriginOfRdWhereItIs() {
    var rd = new RdProjection().toRd(5.38720621, 52.15517440);

    assertThat(rd.x).isCloseTo(155_000, within(0.5));
    assertThat(rd.y).isCloseTo(463_000, within(0.5));
  }

  @Test
  void readsFeaturesIntoRd() {
    var read =
        Reading.geoJson(
            folder,
            collection("", feature("{\"id\": 113.0, \"naam\": \"Oost\"}", polygon(SQUARE))),
            "id INTEGER",
            "naam STRING",
            "vlak GEOMETRY");

    var row = read.rows().getFirst();

    assertThat(row.subList(0, 2)).containsExactly("113", "Oost");
    assertThat(row.get(2)).startsWith("POLYGON ((154506");
    assertThat(Double.parseDouble(row.get(3)))
        .isBetween(Double.parseDouble(row.get(5)), Double.parseDouble(row.get(7)));
  }

  @Test
  void heedsTheReferenceSystemOfTheFile() {
    var crs =
        "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},";

    var read =
        Reading.geoJson(
            folder,
            collection(crs, feature("{\"a\": 1}", point("[155000, 463000]"))),
            "a INTEGER",
            "plek GEOMETRY");

    assertThat(read.rows().getFirst())
        .startsWith("1", "POINT (155000 463000)", "155000.0", "463000.0");
  }

  @Test
  void keepsFeaturesWithoutGeometry() {
    var read =
        Reading.geoJson(
            folder,
            collection(
                "", feature("{\"a\": 1}", "null") + "," + feature("{}", point("[5.4,52.1]"))),
            "a INTEGER",
            "plek GEOMETRY");

    assertThat(read.rows().getFirst()).startsWith("1", "null", "null");
    assertThat(read.rows().getLast().get(1)).startsWith("POINT (155");
  }

  @Test
  void pointsAtFeaturesThatAreWrong() {
    var wrong =
        String.join(
            ",",
            feature("{\"a\": 1}", point("[52.1, 5.4]")),
            feature("{\"a\": \"x\"}", polygon("[[[5,52],[5.1,52],[5,52.1]]]")),
            "{\"type\":\"Point\",\"coordinates\":[5,52]}");

    var read = Reading.geoJson(folder, collection("", wrong), "a INTEGER", "plek GEOMETRY");

    assertThat(read.fields())
        .containsExactly("features[0].plek", "features[1].a", "features[1].plek", "features[2]");
  }

  @Test
  void saysWhereTheJsonBreaks() {
    var text = collection("", feature("{\"a\": 1}", point("[5.4,52.1]")));

    var read =
        Reading.geoJson(folder, text.substring(0, text.length() - 5), "a INTEGER", "plek GEOMETRY");

    assertThat(read.refused().toString()).contains("not valid JSON");
  }

  @Test
  void refusesOtherJson() {
    var read = Reading.geoJson(folder, "{\"a\": [1, 2]}", "a INTEGER");

    assertThat(read.fields()).contains("features");
  }

  @Test
  void acceptsACollectionWithoutFeatures() {
    var read = Reading.geoJson(folder, collection("", ""), "a INTEGER", "plek GEOMETRY");

    assertThat(read.accepted().rows()).isZero();
  }

  @Test
  void refusesGeometryThatNoColumnTakes() {
    var read =
        Reading.geoJson(
            folder, collection("", feature("{\"a\": 1}", point("[5.4,52.1]"))), "a INTEGER");

    assertThat(read.fields()).containsExactly("columns.geometry");
  }

  @Test
  void readsWktInCsv() {
    var read =
        Reading.csv(
            folder,
            "id,plek\n1,POINT (155000 463000)\n2,POINT(5.38720621 52.1551744)\n3,\n",
            "id INTEGER",
            "plek GEOMETRY");

    var rows = read.rows();

    assertThat(rows.getFirst().subList(0, 2)).isEqualTo(List.of("1", "POINT (155000 463000)"));
    assertThat(Double.parseDouble(rows.get(1).get(2))).isCloseTo(155_000, within(0.5));
    assertThat(rows.getLast().get(1)).isEqualTo("null");
  }

  private static String collection(String members, String features) {
    return "{\"type\":\"FeatureCollection\"," + members + "\"features\":[" + features + "]}";
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
  }

  private static String point(String coordinates) {
    return "{\"type\":\"Point\",\"coordinates\":" + coordinates + "}";
  }

  private static String polygon(String rings) {
    return "{\"type\":\"Polygon\",\"coordinates\":" + rings + "}";
  }
}
