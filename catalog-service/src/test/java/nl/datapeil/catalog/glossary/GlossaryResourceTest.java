package nl.datapeil.catalog.glossary;

import static io.restassured.RestAssured.given;
import static nl.datapeil.catalog.CatalogClient.published;
import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.complete;
import static nl.datapeil.catalog.Drafts.newName;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.uri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.ContractCase;
import nl.datapeil.catalog.People;
import nl.datapeil.catalog.privacy.PrivacyResource;
import nl.datapeil.testkit.OidcResource;
import nl.datapeil.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(OidcResource.class)
@WithTestResource(PrivacyResource.class)
class GlossaryResourceTest extends ContractCase {
  @Inject GlossarySynonyms synonyms;

  @Test
  void linksATermToDataPartnersAndOtherTerms() {
    var dataset = published(complete());
    String partner =
        steward().body(Map.of("name", "RIONED")).post("/v1/partners").then().extract().path("id");
    var broader = added(draft(newName(), "APPROVED"));
    var draft = draft(newName(), "APPROVED");
    draft.put("broader", List.of(broader));
    draft.put("agreedWith", List.of(Map.of("partner", partner, "on", "2026-01-31")));
    draft.put("subjects", List.of(uri(dataset), uri(dataset) + "#kolk_id"));

    var id = added(draft);

    given()
        .get("/v1/glossary-terms/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"0."))
        .body("broader.id", contains(broader))
        .body("agreedWith.name", contains("RIONED"))
        .body("subjects", contains(uri(dataset), uri(dataset) + "#kolk_id"))
        .body("updatedBy", nullValue());
    given().get("/v1/glossary-terms/{id}", broader).then().body("narrower.id", contains(id));
    given()
        .queryParam("dataset", dataset)
        .get("/v1/glossary-terms")
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void isFoundByAnyOfItsLabels() {
    var word = newName();
    var draft = draft(newName(), "APPROVED");
    draft.put("hiddenLabel", Map.of("nl", List.of("X" + word)));
    var id = added(draft);

    given()
        .queryParam("q", word)
        .get("/v1/glossary-terms")
        .then()
        .statusCode(200)
        .body("items.id", contains(id));
  }

  @Test
  void hidesWhatIsNotApprovedFromThePublic() {
    var word = newName();
    var hidden = registered(complete());
    var draft = draft(word, "DRAFT");
    var id = added(draft);
    var approved = draft(newName(), "APPROVED");
    approved.put("related", List.of(id));
    approved.put("subjects", List.of(uri(hidden)));
    var open = added(approved);

    given().get("/v1/glossary-terms/{id}", id).then().statusCode(404);
    given().queryParam("q", word).get("/v1/glossary-terms").then().body("items", empty());
    given().queryParam("dataset", hidden).get("/v1/glossary-terms").then().body("items", empty());
    given()
        .get("/v1/glossary-terms/{id}", open)
        .then()
        .body("related", empty())
        .body("subjects", empty());
    steward()
        .get("/v1/glossary-terms/{id}", open)
        .then()
        .body("related.id", contains(id))
        .body("subjects", contains(uri(hidden)));
  }

  @Test
  void refusesACircle() {
    var narrow = draft(newName(), "APPROVED");
    var broad = draft(newName(), "APPROVED");
    var broadId = added(broad);
    narrow.put("broader", List.of(broadId));
    var narrowId = added(narrow);
    broad.put("broader", List.of(narrowId));

    replace(broadId, broad).statusCode(409).body("code", equalTo("GLOSSARY_LOOP"));
  }

  @Test
  void namesAllThatIsNotThere() {
    var draft = draft(newName(), "APPROVED");
    draft.put("broader", List.of("0199d8f0-7d3e-7a43-9f0f-6e0a4f6d2b11"));
    draft.put("subjects", List.of(uri(published(complete())) + "#nothing", "urn:x:1"));

    steward()
        .body(draft)
        .post("/v1/glossary-terms")
        .then()
        .statusCode(400)
        .body("violations.field", contains("broader[0]", "subjects[0]", "subjects[1]"));
  }

  @Test
  void tellsSynonymsAsSoonAsTheyAreApproved() {
    var word = newName();
    var synonym = newName();
    var draft = draft(word, "DRAFT");
    draft.put("altLabel", Map.of("nl", List.of(synonym)));
    var id = added(draft);

    assertThat(synonyms.words()).doesNotContainKey(word);
    draft.put("status", "APPROVED");
    replace(id, draft).statusCode(200);

    assertThat(synonyms.words()).containsEntry(word, Set.of(synonym));
    steward().header("If-Match", "*").delete("/v1/glossary-terms/{id}", id).then().statusCode(204);
    assertThat(synonyms.words()).doesNotContainKey(word);
  }

  @Test
  void isWrittenByThoseWhoKnowTheWords() {
    for (var role : People.STAFF) {
      var status =
          as("x", role).body(draft(newName(), "DRAFT")).post("/v1/glossary-terms").statusCode();
      assertThat(status == 201)
          .as(role)
          .isEqualTo(Set.of("steward", "domain-expert", "admin").contains(role));
    }
    given()
        .body("{}")
        .contentType("application/json")
        .post("/v1/glossary-terms")
        .then()
        .statusCode(401);
  }

  @Test
  void reportsBadLanguagesAndEmptyLabels() {
    var draft = draft(newName(), "DRAFT");
    draft.put("prefLabel", Map.of());
    draft.put("definition", Map.of("Nederlands!", "x"));

    steward()
        .body(draft)
        .post("/v1/glossary-terms")
        .then()
        .statusCode(400)
        .body("violations.size()", equalTo(2));
  }

  private static Map<String, Object> draft(String label, String status) {
    var draft = new HashMap<String, Object>();
    draft.put("status", status);
    draft.put("prefLabel", Map.of("nl", label));
    draft.put("definition", Map.of("nl", "Wat het betekent"));
    return draft;
  }

  private static String added(Map<String, ?> draft) {
    return steward()
        .body(draft)
        .post("/v1/glossary-terms")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse replace(String id, Map<String, ?> draft) {
    return steward().header("If-Match", "*").body(draft).put("/v1/glossary-terms/{id}", id).then();
  }
}
