package nl.datapeil.analytics.version;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.query.CataloguePartner;
import nl.datapeil.testkit.Tokens;

/// What tests upload, and how: to one dataset that the catalogue is said to have.
record Uploads(String id, CataloguePartner catalogue, Storage storage) {
  static final String PATH = "/v1/datasets/{id}/versions";
  static final String TREES = "id;soort;hoogte\n1;es;4,50\n2;eik;12,25\n";

  static Uploads toTrees(CataloguePartner catalogue, Storage storage) {
    var uploads = new Uploads(UUID.randomUUID().toString(), catalogue, storage);
    uploads.register("OPEN", "PUBLISHED", "id INTEGER", "soort STRING", "hoogte DECIMAL");
    return uploads;
  }

  void register(String access, String status, String... columns) {
    catalogue.register(id, "t" + id.replace("-", ""), access, status, columns);
  }

  ValidatableResponse upload(String type, String body) {
    return steward()
        .contentType(type)
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post(PATH, id)
        .then();
  }

  static RequestSpecification steward() {
    return given().auth().oauth2(Tokens.of("steward", "analytics:read analytics:write"));
  }

  static RequestSpecification reader() {
    return given().auth().oauth2(Tokens.of("viewer", "analytics:read"));
  }

  List<String> unfinished() {
    try (var files = Files.list(storage.own())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals(Storage.LOCK))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
