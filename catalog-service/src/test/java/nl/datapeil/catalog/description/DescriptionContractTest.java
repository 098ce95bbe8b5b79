package nl.datapeil.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.datapeil.catalog.description.shape.Keywords;
import nl.datapeil.catalog.description.shape.Member;
import nl.datapeil.catalog.description.shape.Nodes;
import nl.datapeil.catalog.description.shape.Scalars;
import nl.datapeil.catalog.description.shape.Shape;
import nl.datapeil.catalog.description.shape.Texts;
import nl.datapeil.catalog.description.value.Geometry;
import nl.datapeil.catalog.description.value.Quantity;
import nl.datapeil.catalog.term.Kind;
import org.junit.jupiter.api.Test;

/// The contract describes exactly the members of the table, and as what they are.
class DescriptionContractTest {
  private static final Map<String, Shape> SCHEMAS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("CatalogDescription", Shapes.of(Kind.CATALOG)),
              Map.entry("DatasetDescription", Shapes.of(Kind.DATASET)),
              Map.entry("DatasetSeriesDescription", Shapes.of(Kind.SERIES)),
              Map.entry("DataServiceDescription", Shapes.of(Kind.SERVICE)),
              Map.entry("Agent", Parts.AGENT.shape()),
              Map.entry("Attribution", Parts.ATTRIBUTION.shape()),
              Map.entry("CatalogRecord", Parts.RECORD.shape()),
              Map.entry("Checksum", Parts.CHECKSUM.shape()),
              Map.entry("ContactPoint", Parts.CONTACT.shape()),
              Map.entry("Distribution", Parts.DISTRIBUTION.shape()),
              Map.entry("Location", Parts.LOCATION.shape()),
              Map.entry("OnTheSpot", References.LICENCE.shape()),
              Map.entry("OtherIdentifier", Parts.IDENTIFIER.shape()),
              Map.entry("PeriodOfTime", Parts.PERIOD.shape()),
              Map.entry("Relationship", Parts.RELATIONSHIP.shape())));

  @Test
  void namesTheMembersOfTheTableAndNoOther() throws IOException {
    var schemas = schemas();

    SCHEMAS.forEach((name, shape) -> {
      var schema = schemas.path(name);
      // a whole description stands among the members of the entry: see DatasetView
      assertThat(schema.path("additionalProperties").asText())
          .as(name)
          .isEqualTo(name.endsWith("Description") ? "true" : "false");
      assertThat(schema.path("properties").fieldNames())
          .as(name)
          .toIterable()
          .containsExactlyElementsOf(shape.names());
    });
  }

  @Test
  void describesEachMemberAsWhatItIs() throws IOException {
    var schemas = schemas();

    SCHEMAS.forEach((name, shape) -> {
      for (var member : shape.members()) {
        var property = schemas.path(name).path("properties").path(member.name());
        assertThat(form(property)).as("%s.%s", name, member.name()).isEqualTo(form(member));
        assertThat(property.path("description").asText()).isNotBlank();
      }
    });
  }

  private static String form(JsonNode property) {
    var type = property.path("type").asText();
    if (type.equals("array")) {
      return "many " + form(property.path("items"));
    }
    return property.path("$ref").asText(type).replace("#/components/schemas/", "");
  }

  private static String form(Member member) {
    return switch (member.value()) {
      case Texts _ -> "LangText";
      case Keywords _ -> "LangKeywords";
      case Scalars scalars -> many(member) + form(scalars);
      case Nodes nodes -> many(member) + form(nodes);
    };
  }

  private static String form(Scalars scalars) {
    return switch (scalars.scalar()) {
      case Geometry _ -> "Geometry";
      case Quantity q -> q.whole() ? "integer" : "number";
      default -> "string";
    };
  }

  private static String form(Nodes nodes) {
    return nodes.names() == null ? nameOf(nodes.shape()) : "Reference";
  }

  private static String nameOf(Shape shape) {
    return SCHEMAS.entrySet().stream()
        .filter(entry -> entry.getValue() == shape)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static String many(Member member) {
    return member.many() ? "many " : "";
  }

  private static JsonNode schemas() throws IOException {
    var loader = DescriptionContractTest.class.getClassLoader();
    try (var contract =
        Objects.requireNonNull(loader.getResourceAsStream("META-INF/openapi.yaml"))) {
      return new ObjectMapper(new YAMLFactory()).readTree(contract).at("/components/schemas");
    }
  }
}
