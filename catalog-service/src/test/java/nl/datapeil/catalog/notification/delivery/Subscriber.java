package nl.datapeil.catalog.notification.delivery;

import static nl.datapeil.catalog.CatalogClient.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.ChangeLog;
import nl.datapeil.testkit.Tokens;

/// Who subscribes a sink over HTTP, to a kind of changes of its own.
final class Subscriber {
  static final String TOKEN = "a-token-for-the-sink";
  static final String SECRET = "a-secret-of-at-least-24-characters";

  private final Sink sink;
  private final String kind = newKind();
  private final List<String> made = new ArrayList<>();

  Subscriber(Sink sink) {
    this.sink = sink;
  }

  String kind() {
    return kind;
  }

  String activated(Deliverer deliverer, RequestSpecification caller) {
    var id = subscribed(caller);
    deliverer.serveAll();
    return id;
  }

  String subscribed(RequestSpecification caller) {
    var draft =
        Map.of("sink", sink.url(), "kinds", List.of(kind), "token", TOKEN, "secret", SECRET);
    String id =
        subscribe(caller, draft)
            .statusCode(201)
            .header("Location", notNullValue())
            .body("status", equalTo("PENDING"))
            .extract()
            .path("id");
    made.add(id);
    return id;
  }

  static ValidatableResponse subscribe(RequestSpecification caller, Map<String, ?> draft) {
    return caller.body(draft).post("/v1/subscriptions").then();
  }

  void happen(ChangeLog log, String... actions) {
    for (var action : actions) {
      QuarkusTransaction.requiringNew().run(() -> log.append(change(action, true)));
    }
  }

  Change change(String action, boolean visible) {
    var id = UUID.randomUUID();
    var uri = URI.create("https://voorbeeld.nl/" + id);
    return new Change(kind, id, uri, action, 1, visible, "sanne", null, "");
  }

  /// Deletes what it made.
  void end() {
    made.forEach(id -> admin().delete("/v1/subscriptions/{id}", id));
  }

  static ValidatableResponse state(String id) {
    return admin().get("/v1/subscriptions/{id}", id).then().statusCode(200);
  }

  static ValidatableResponse progress(String id) {
    return admin().get("/v1/subscriptions/{id}/progress", id).then().statusCode(200);
  }

  static ValidatableResponse letters(String id) {
    return admin().get("/v1/subscriptions/{id}/dead-letters", id).then().statusCode(200);
  }

  static RequestSpecification staff() {
    return with(Tokens.of("anna", "analyst", "catalog:read"));
  }

  static RequestSpecification citizen() {
    return with(Tokens.of("burger", "unheard-of", "catalog:read"));
  }

  static RequestSpecification admin() {
    return with(Tokens.of("beheer", "admin", "catalog:read catalog:write"));
  }

  /// Letters only, as kinds are.
  private static String newKind() {
    return "test-"
        + UUID.randomUUID()
            .toString()
            .chars()
            .filter(Character::isLetter)
            .limit(8)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z");
  }
}
