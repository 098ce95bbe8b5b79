package nl.datapeil.quickstart.demo.flow;

import static nl.datapeil.quickstart.demo.flow.Person.SANNE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;

/// Brings a file into the platform: registered, uploaded, published. What exists is used again, and
/// its contents get a new version.
final class Registration {
  private static final String DATASETS = "/catalog/v1/datasets";

  private final Stage stage;

  Registration(Stage stage) {
    this.stage = stage;
  }

  /// Returns the URI of the dataset.
  String of(ObjectNode draft, Path file) {
    var name = draft.path("name").asText();
    var found = stage.look(SANNE, DATASETS + "?name=" + name).body().path("items").path(0);
    if (found.isMissingNode()) {
      found =
          stage
              .act(SANNE, "registers the dataset " + name, Request.post(DATASETS, draft))
              .expect(201)
              .body();
    } else {
      stage.narrator().step("The dataset " + name + " is registered already; it is used again");
    }
    var id = found.path("id").asText();
    upload(name, id, file);
    if (found.path("status").asText().equals("DRAFT")) {
      stage
          .act(SANNE, "publishes " + name, Request.post(DATASETS + "/" + id + "/publication"))
          .expect(200);
    }
    return found.path("uri").asText();
  }

  private void upload(String name, String id, Path file) {
    var type =
        file.getFileName().toString().endsWith(".geojson") ? "application/geo+json" : "text/csv";
    var request = Request.upload("/analytics/v1/datasets/" + id + "/versions", file, type);
    var version = stage.act(SANNE, "uploads its contents", request).expect(201);
    stage
        .narrator()
        .say(
            "version %s of %s: %s rows"
                .formatted(version.text("number"), name, version.text("rows")));
  }
}
