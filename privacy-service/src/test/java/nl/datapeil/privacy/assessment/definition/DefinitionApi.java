package nl.datapeil.privacy.assessment.definition;

import static nl.datapeil.privacy.PrivacyApi.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Forms filed through the API, and small ones of our own.
public final class DefinitionApi {
  public static final String PATH = "/v1/assessment-definitions";

  private DefinitionApi() {}

  public static Response file(String yaml) {
    return file(yaml.getBytes(StandardCharsets.UTF_8));
  }

  public static Response file(byte[] yaml) {
    return ahmed().contentType("application/yaml").body(yaml).post(PATH);
  }

  static RequestSpecification ahmed() {
    return as("ahmed", "admin");
  }

  static RequestSpecification vera() {
    return as("vera", "viewer");
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
