package nl.datapeil.privacy.assessment.definition;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.datapeil.testkit.Tokens;

/// Small forms of our own, filed through the API.
final class DefinitionApi {
  static final String PATH = "/v1/assessment-definitions";

  private DefinitionApi() {}

  static Response file(String yaml) {
    return ahmed().contentType("application/yaml").body(yaml).post(PATH);
  }

  static RequestSpecification ahmed() {
    return as("ahmed", "admin");
  }

  static RequestSpecification vera() {
    return as("vera", "viewer");
  }

  private static RequestSpecification as(String person, String role) {
    var encoder =
        EncoderConfig.encoderConfig()
            .encodeContentTypeAs("application/yaml", ContentType.TEXT)
            .encodeContentTypeAs("text/yaml", ContentType.TEXT)
            .encodeContentTypeAs("text/csv", ContentType.TEXT)
            .defaultContentCharset(StandardCharsets.UTF_8);
    return given()
        .config(RestAssured.config().encoderConfig(encoder))
        .auth()
        .oauth2(Tokens.of(person, role, "privacy:read privacy:write"));
  }

  static String urn() {
    return "urn:nl:proef-" + UUID.randomUUID();
  }

  static String form(String urn, String version, String question) {
    return """
    name: Proef
    urn: %s
    version: "%s"
    en: {name: Trial}
    tasks:
      - {task: %s, id: "1", type: [open_text], repeatable: false, in_fria: true, en: {task: Question}}
    assessments:
      - {id: DPIA, levels: [{level: required, expression: "answers('1') == 'ja'", result: Nodig}]}
    """
        .formatted(urn, version, question);
  }
}
