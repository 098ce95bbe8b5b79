package nl.datapeil.quickstart.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import nl.datapeil.quickstart.demo.flow.Answer;
import nl.datapeil.quickstart.demo.flow.Gateway;
import nl.datapeil.quickstart.demo.flow.Request;
import nl.datapeil.quickstart.launch.Platform;
import nl.datapeil.quickstart.settings.PartName;
import nl.datapeil.quickstart.settings.Settings;

/// The platform as its users meet it: everything goes through the gateway.
record Site(Settings settings, Platform platform, Gateway gateway) {
  static final String DATASETS = "/catalog/v1/datasets";
  static final String ACTIVITIES = "/privacy/v1/processing-activities";
  static final String QUERIES = "/analytics/v1/queries";

  Site(Settings settings, Platform platform) {
    this(settings, platform, new Gateway(settings.gateway()));
  }

  /// Lets a demo user, by name or role, ask something.
  Answer as(String who, Request request) {
    return gateway.send(request, platform.token(who));
  }

  /// Registers a dataset as the steward and returns its id.
  String register(JsonNode draft) {
    return as("steward", Request.post(DATASETS, draft)).expect(201).text("id");
  }

  /// Uploads the contents of a dataset as the steward.
  Answer upload(String id, String csv) {
    return as("steward", upload(id, BodyPublishers.ofString(csv)));
  }

  Answer versions(String id) {
    return as("steward", Request.get(versionsOf(id))).expect(200);
  }

  /// Asks in SQL, as the analyst.
  ///
  /// @param purpose the URI of a processing activity; blank without
  Answer query(String sql, String purpose) {
    var body = JsonNodeFactory.instance.objectNode().put("sql", sql);
    if (!purpose.isBlank()) {
      body.put("purpose", purpose);
    }
    return as("analyst", Request.post(QUERIES, body));
  }

  /// Where a part answers when the gateway is passed by.
  URI direct(PartName part) {
    return URI.create("http://localhost:" + settings.port(part));
  }

  static Request upload(String id, BodyPublisher csv) {
    return new Request("POST", versionsOf(id), Optional.of("text/csv"), csv, "");
  }

  private static String versionsOf(String id) {
    return "/analytics/v1/datasets/" + id + "/versions";
  }
}
