package nl.datapeil.catalog.quality.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/// Values as an adviser would fill them in: right in form, to be replaced in content.
final class Examples {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String LICENCES =
      "https://definities.geostandaarden.nl/dcat-ap-nl/id/waardelijst/licenties/";
  private static final String TYPES = "https://www.iana.org/assignments/media-types/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Examples() {}

  static JsonNode keywords() {
    var words = JSON.objectNode();
    words.putArray("nl").add("bomen").add("groen");
    return words;
  }

  static JsonNode theme() {
    return list(EU + "data-theme/ENVI");
  }

  static JsonNode place() {
    return JSON.arrayNode().add(JSON.objectNode().put("uri", EU + "country/NLD"));
  }

  static JsonNode period() {
    return JSON.arrayNode()
        .add(JSON.objectNode().put("start", "2025-01-01").put("end", "2025-12-31"));
  }

  static JsonNode accessRights(boolean open) {
    return text(EU + "access-right/" + (open ? "PUBLIC" : "NON_PUBLIC"));
  }

  static JsonNode contact() {
    var contact = JSON.objectNode().put("email", "mailto:data@example.org");
    contact.putObject("name").put("nl", "Team Data");
    return JSON.arrayNode().add(contact);
  }

  static JsonNode publisher() {
    var agent = JSON.objectNode();
    agent.putObject("name").put("nl", "Gemeente Voorbeeld");
    return agent;
  }

  static JsonNode licence(boolean open) {
    return text(LICENCES + (open ? "cc0" : "niet_open"));
  }

  static JsonNode format(String code) {
    return text(EU + "file-type/" + code);
  }

  static JsonNode mediaType(String type) {
    return text(TYPES + type);
  }

  static JsonNode accessUrl() {
    return list("https://data.example.org/dataset");
  }

  static JsonNode downloadUrl() {
    return list("https://data.example.org/dataset.csv");
  }

  static JsonNode rights() {
    return text("https://data.example.org/rights");
  }

  static JsonNode date() {
    return text("2026-01-31");
  }

  static JsonNode byteSize() {
    return JSON.numberNode(12_345);
  }

  /// A file in an open format that machines read, under an open licence.
  static ObjectNode distribution() {
    var one = JSON.objectNode();
    one.set("accessURL", accessUrl());
    one.set("downloadURL", downloadUrl());
    one.set("format", format("CSV"));
    one.set("mediaType", mediaType("text/csv"));
    one.set("license", licence(true));
    return one;
  }

  private static JsonNode text(String value) {
    return TextNode.valueOf(value);
  }

  private static JsonNode list(String value) {
    return JSON.arrayNode().add(value);
  }
}
