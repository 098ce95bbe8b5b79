package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.rdf.Vocab;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/// A place on the map: WKT, with the IRI of its reference system in front when that is not
/// longitude and latitude. GeoJSON and GML in the graph are shown as they are written there.
public record Geometry() implements Scalar {
  private static final Set<String> SHOWN =
      Set.of(
          Vocab.GEO_WKT_LITERAL.getURI(),
          Vocab.GEO_GEOJSON_LITERAL.getURI(),
          Vocab.GEO_GML_LITERAL.getURI(),
          "https://www.iana.org/assignments/media-types/application/vnd.geo+json");
  private static final RDFDatatype WKT = NodeFactory.getType(Vocab.GEO_WKT_LITERAL.getURI());
  private static final int LONGEST = 1_000_000;
  private static final int DEEPEST = 20;

  @Override
  public @Nullable JsonNode shown(Node node) {
    return node.isLiteral() && SHOWN.contains(node.getLiteralDatatypeURI())
        ? TextNode.valueOf(node.getLiteralLexicalForm())
        : null;
  }

  @Override
  public @Nullable JsonNode accept(JsonNode given, List<JsonNode> known, Input input) {
    if (known.contains(given)) {
      return given;
    }
    var wkt = given.isObject() ? GeoJson.wkt(given) : given.isTextual() ? given.textValue() : null;
    if (wkt != null && isWkt(wkt)) {
      return TextNode.valueOf(wkt);
    }
    input.wrong(
        "A geometry is wanted: WKT such as POINT (5.42 51.88), or a GeoJSON geometry.",
        "Hier hoort een geometrie: WKT zoals POINT (5.42 51.88), of een GeoJSON-geometrie.");
    return null;
  }

  private static boolean isWkt(String text) {
    if (text.length() > LONGEST || isDeep(text)) {
      return false;
    }
    var end = text.startsWith("<") ? text.indexOf('>') : -1;
    if (text.startsWith("<") && (end < 2 || !text.startsWith("<http"))) {
      return false;
    }
    try {
      new WKTReader().read(text.substring(end + 1).strip());
      return true;
    } catch (ParseException | IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isDeep(String text) {
    var depth = 0;
    for (var i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Node written(JsonNode shown) {
    return NodeFactory.createLiteralDT(shown.textValue(), WKT);
  }
}
