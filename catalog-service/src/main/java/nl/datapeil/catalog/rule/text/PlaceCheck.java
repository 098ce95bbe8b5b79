package nl.datapeil.catalog.rule.text;

import java.util.List;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.Vocabulary;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.ListValues;
import nl.datapeil.catalog.rule.text.reading.Paths;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// Places: from a known list or with a geometry, and geometries of a known kind.
final class PlaceCheck implements Check {
  private static final Property SPATIAL = Properties.of("dct:spatial");
  private static final List<Property> SHAPES =
      List.of(
          Properties.of("locn:geometry"),
          Properties.of("dcat:bbox"),
          Properties.of("dcat:centroid"));
  private static final List<String> REGISTERS =
      List.of(
          "http://publications.europa.eu/resource/authority/continent/",
          "http://publications.europa.eu/resource/authority/country/",
          "http://publications.europa.eu/resource/authority/place/",
          "http://sws.geonames.org/",
          "https://sws.geonames.org/",
          "https://www.geonames.org/",
          "http://www.geonames.org/",
          "https://identifier.overheid.nl/tooi/id/",
          "https://vocabs.cbs.nl/",
          "http://vocabs.cbs.nl/");
  private static final List<String> WKT =
      List.of("POINT", "POLYGON", "LINESTRING", "MULTI", "GEOMETRYCOLLECTION", "ENVELOPE", "<http");
  private static final Rule KNOWN =
      RuleText.of(
          "SPATIAL-LIST",
          null,
          "dct:spatial",
          Severity.WARNING,
          "A place should be one of the EU continents, countries or places, GeoNames, TOOI or CBS,"
              + " or be described with a geometry.",
          "Een plaats hoort te komen uit de EU-lijsten van werelddelen, landen of plaatsen,"
              + " GeoNames, TOOI of het CBS, of een geometrie te hebben.");
  private static final Rule GEOMETRY =
      RuleText.of(
          "GEOMETRY-DATATYPE",
          Type.LOCATION,
          "locn:geometry, dcat:bbox, dcat:centroid",
          Severity.WARNING,
          "A geometry should be a geo:wktLiteral, geo:gmlLiteral or geo:geoJSONLiteral.",
          "Een geometrie hoort een geo:wktLiteral, geo:gmlLiteral of geo:geoJSONLiteral te zijn.");

  @Override
  public List<Rule> rules() {
    return List.of(KNOWN, GEOMETRY);
  }

  @Override
  public void check(Case judged, Subject subject) {
    for (var shape : SHAPES) {
      subject.values(shape).forEach(value -> geometry(judged, subject, shape, value));
    }
    if (Paths.isEntry(subject)) {
      for (var value : subject.values(SPATIAL)) {
        if (value.isURI() && !known(judged, value)) {
          judged.found(
              KNOWN,
              subject,
              SPATIAL,
              value,
              KNOWN.text(),
              ListValues.meant(judged, subject, SPATIAL, value, value.getURI()));
        }
      }
    }
  }

  private static boolean known(Case judged, Node value) {
    var place = judged.reading().get(value);
    return REGISTERS.stream().anyMatch(value.getURI()::startsWith)
        || (place != null && SHAPES.stream().anyMatch(place::has));
  }

  private static void geometry(Case judged, Subject place, Property shape, Node value) {
    if (value.isLiteral()
        && !value.getLiteralDatatypeURI().startsWith(Vocabulary.iri("geo:"))
        && !value.getLiteralDatatypeURI().endsWith("/geojson")
        && !value.getLiteralDatatypeURI().contains("iana.org/assignments/media-types/")) {
      var text = value.getLiteralLexicalForm().strip();
      var kind =
          text.startsWith("{")
              ? "geo:geoJSONLiteral"
              : WKT.stream().anyMatch(text::startsWith)
                  ? "geo:wktLiteral"
                  : text.startsWith("<") ? "geo:gmlLiteral" : "";
      judged.found(
          GEOMETRY,
          place,
          shape,
          value,
          GEOMETRY.text(),
          kind.isEmpty()
              ? null
              : Fixes.replace(
                  judged,
                  place,
                  shape,
                  value,
                  NodeFactory.createLiteralDT(
                      text, TypeMapper.getInstance().getSafeTypeByName(Vocabulary.iri(kind)))));
    }
  }
}
