package nl.datapeil.catalog.leak;

import static nl.datapeil.catalog.CatalogClient.registered;
import static nl.datapeil.catalog.CatalogClient.steward;
import static nl.datapeil.catalog.Drafts.with;
import static nl.datapeil.catalog.People.as;
import static nl.datapeil.catalog.People.uri;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.Drafts;

/// Things that only staff may ever know (what was public once is in the feed of changes), each with
/// the same unheard-of word wherever a word can stand.
final class Hidden {
  private final Map<String, List<String>> ids = new LinkedHashMap<>();
  private final String word;

  private Hidden(String word) {
    this.word = word;
  }

  /// By the contract's paths that take them. `open` is a published dataset.
  static Map<String, List<String>> made(String word, String open) {
    var hidden = new Hidden(word);
    var draft = hidden.entries();
    makeFrom(open, uri(draft));
    makeFrom(draft, uri(open));
    hidden.aboutTheOpen(open);
    return hidden.ids;
  }

  private static void makeFrom(String dataset, String from) {
    steward()
        .header("If-Match", "*")
        .body(Map.of("inputs", List.of(Map.of("uri", from))))
        .put("/v1/datasets/{id}/lineage", dataset)
        .then()
        .statusCode(200);
  }

  /// One of them.
  private String entries() {
    var draft = registered(marked());
    put("/datasets/{id}", draft);
    for (var kind : List.of("data-services", "dataset-series", "catalogs")) {
      put("/" + kind + "/{id}", added("/v1/" + kind, described()));
    }
    var term = Map.of("status", "DRAFT", "prefLabel", text(), "definition", text());
    put("/glossary-terms/{id}", added("/v1/glossary-terms", term));
    return draft;
  }

  private void aboutTheOpen(String open) {
    var partner = added("/v1/partners", Map.of("name", "Partner " + word));
    put("/partners/{id}", partner);
    var agreement =
        Map.of(
            "title",
            "Afspraak " + word,
            "partner",
            partner,
            "purpose",
            word,
            "from",
            "2020-01-01",
            "datasets",
            List.of(Map.of("dataset", open)));
    put("/agreements/{id}", added("/v1/agreements", agreement));
    var source =
        Map.of(
            "name", "Bron " + word,
            "type", "DCAT",
            "url", "https://example.org/" + word + "/catalog.ttl");
    put("/harvest-sources/{id}", added("/v1/harvest-sources", source));
    var asked =
        Map.of(
            "purpose",
            "Weten wie " + word + " is",
            "from",
            "2098-01-01",
            "until",
            "2098-12-31",
            "datasets",
            List.of(Map.of("dataset", open)));
    var request =
        as("persoon-" + word, "analyst")
            .body(asked)
            .post("/v1/access-requests")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    put("/access-requests/{id}", request);
  }

  private Map<String, Object> described() {
    return new LinkedHashMap<>(
        Map.of(
            "title", text(),
            "description", text(),
            "publisher", Map.of("name", "Dienst " + word)));
  }

  private Map<String, Object> marked() {
    var columns = new ArrayList<Map<String, Object>>();
    columns.add(Drafts.column("kolom_" + word));
    var draft = with(Drafts.complete(), "title", "Kaart van " + word);
    draft = with(draft, "description", "Alles over " + word);
    draft = with(draft, "keyword", Map.of("nl", List.of(word)));
    draft = with(draft, "publisher", Map.of("name", "Dienst " + word));
    draft = with(draft, "owner", "Team " + word);
    draft =
        with(draft, "name", "naam_" + word + "_" + UUID.randomUUID().toString().substring(0, 8));
    draft = with(draft, "linkingKeys", List.of("kolom_" + word));
    return with(draft, "columns", columns);
  }

  private Map<String, String> text() {
    return Map.of("nl", "Iets over " + word);
  }

  private static String added(String path, Map<String, ?> draft) {
    return steward().body(draft).post(path).then().statusCode(201).extract().path("id");
  }

  private void put(String path, String... some) {
    ids.put(path, List.of(some));
  }
}
