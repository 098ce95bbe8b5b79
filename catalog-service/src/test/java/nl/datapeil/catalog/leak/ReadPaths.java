package nl.datapeil.catalog.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Every way to read that the contract knows, and questions that would bring out what is hidden.
final class ReadPaths {
  private static final List<String> RDF =
      List.of("text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples");
  private static final List<String> JSON = List.of("application/json");
  private static final Pattern PATH = Pattern.compile("^  (/\\S+):$");

  /// Of whole lists: what follows `?`, in which `WORD`, `WROD` and `WOR` are the hidden word, that
  /// word misspelled, and its beginning; `OPEN` is a published dataset.
  private static final Map<String, List<String>> LISTS = new TreeMap<>();

  /// Of one thing, under the list or thing whose ids it takes.
  private static final Map<String, String> THINGS = new TreeMap<>();

  static {
    var search =
        List.of(
            "limit=200&count=true",
            "q=WORD&count=true",
            "q=WROD&count=true",
            "q=WOR&count=true",
            "q=kaart%20WORD&count=true",
            "sort=-modified&limit=200",
            "facets=catalog,theme,publisher,license,format,access,sensitivity,hvd,quality,owner,linkingKeys,"
                + "status,kind&count=true&limit=1",
            "q=kaart&facets=publisher,owner,linkingKeys&count=true",
            "owner=Team%20WORD&count=true",
            "publisher=Dienst%20WORD&count=true",
            "linkingKeys=kolom_WORD&count=true",
            "status=DRAFT,ARCHIVED&count=true&facets=publisher");
    LISTS.put("/search", search);
    LISTS.put("/datasets", search);
    for (var list : List.of("/data-services", "/dataset-series", "/catalogs")) {
      LISTS.put(list, search.stream().filter(asked -> !asked.contains("linkingKeys")).toList());
    }
    LISTS.put("/catalog", List.of("", "limit=100"));
    Pattern.compile(" ")
        .splitAsStream(
            "/glossary /subscriptions /audit /audit/head /openness-advice /quality-metrics /rules"
                + " /shapes /code-lists /harvest-sources /ckan/api/3")
        .forEach(list -> LISTS.put(list, List.of("")));
    LISTS.put("/glossary-terms", List.of("limit=200", "q=WORD", "status=DRAFT", "dataset=OPEN"));
    LISTS.put("/partners", List.of("", "q=WORD"));
    LISTS.put("/agreements", List.of("", "dataset=OPEN"));
    LISTS.put("/access-requests", List.of("", "dataset=OPEN", "view=TO_DECIDE"));
    LISTS.put("/data-requests", List.of("limit=200", "q=WORD"));
    LISTS.put("/traces", List.of("activity=http://localhost:8080/privacy/v1/activities/WORD"));
    LISTS.put(
        "/changes", List.of("from=SINCE&limit=200", "from=SINCE&limit=200&kind=access-request"));
    LISTS.put("/history/catalog", List.of("at=NOW"));
    LISTS.put("/history/diff", List.of("from=SINCE&until=NOW&limit=200"));
    LISTS.put("/catalog/quality", List.of("", "publisher=Dienst%20WORD"));
    LISTS.put(
        "/catalog/quality/groups", List.of("by=PUBLISHER", "by=OWNER", "by=CATALOG&limit=200", ""));
    LISTS.put("/catalog/quality/datasets", List.of("", "limit=200"));
    var ckan =
        List.of(
            "package_list",
            "package_search?rows=1000",
            "package_search?q=WORD",
            "package_search?q=WROD",
            "package_search?q=text:WOR*",
            "package_search?fq=organization:dienst-WORD",
            "package_search?fq=tags:WORD",
            "package_search?fq=name:naam_*",
            "package_search?rows=0&facet.field=[%22organization%22,%22tags%22,%22groups%22,%22res_format%22,"
                + "%22license_id%22]&facet.limit=-1",
            "current_package_list_with_resources",
            "organization_list",
            "organization_list?all_fields=true",
            "organization_show?id=dienst-WORD",
            "group_list?all_fields=true",
            "tag_list",
            "tag_list?query=WORD",
            "license_list",
            "format_autocomplete?q=&limit=1000",
            "status_show");
    LISTS.put("/ckan/api/3/action/{action}", ckan);
    LISTS.put("/ckan/api/action/{action}", ckan);
    THINGS.put("/code-lists/{name}", "");
    for (var list :
        List.of(
            "/datasets/{id}",
            "/data-services/{id}",
            "/dataset-series/{id}",
            "/catalogs/{id}",
            "/glossary-terms/{id}",
            "/partners/{id}",
            "/agreements/{id}",
            "/access-requests/{id}",
            "/data-requests/{id}",
            "/changes/{id}",
            "/subscriptions/{id}",
            "/harvest-sources/{id}",
            "/harvest-runs/{id}")) {
      THINGS.put(list, "");
    }
    for (var part :
        List.of(
            "stewardship",
            "lineage",
            "trace",
            "versions",
            "links",
            "openness",
            "quality",
            "quality-measurements")) {
      THINGS.put("/datasets/{id}/" + part, "");
    }
    THINGS.put("/access-requests/{id}/history", "");
    THINGS.put("/subscriptions/{id}/progress", "");
    THINGS.put("/subscriptions/{id}/dead-letters", "");
    THINGS.put("/subscriptions/{id}/handshake", "key=WORD");
    THINGS.put("/harvest-sources/{id}/runs", "");
    THINGS.put("/harvest-runs/{id}/issues", "");
    THINGS.put("/harvest-runs/{id}/events", "");
    THINGS.put("/history/entries/{id}", "");
    THINGS.put("/history/entries/{id}/graph", "");
    THINGS.put("/history/entries/{id}/diff", "from=SINCE&until=NOW");
    THINGS.put("/history/entries/{id}/versions", "");
    THINGS.put("/history/entries/{id}/versions/{version}", "");
  }

  private ReadPaths() {}

  /// A path to ask, with what the answer should be.
  record Asked(String path, String accept) {}

  static Set<String> known() {
    var known = new LinkedHashSet<>(LISTS.keySet());
    known.addAll(THINGS.keySet());
    return known;
  }

  /// All lists, in every form.
  static List<Asked> lists(Map<String, String> words) {
    var all = new ArrayList<Asked>();
    LISTS.forEach((path, queries) -> {
      for (var query : queries) {
        var asked =
            path.endsWith("{action}")
                ? path.replace("{action}", query)
                : path + (query.isEmpty() ? "" : "?" + query);
        for (var accept : accepted(path)) {
          all.add(new Asked("/v1" + filled(asked, words), accept));
        }
      }
    });
    return all;
  }

  /// All ways to ask for the thing with this id, whatever it is.
  static List<Asked> things(String id, Map<String, String> words) {
    var all = new ArrayList<Asked>();
    THINGS.forEach((path, query) -> {
      var asked =
          path.replace("{id}", id).replace("{name}", id).replace("{version}", "1")
              + (query.isEmpty() ? "" : "?" + query);
      for (var accept : accepted(path)) {
        all.add(new Asked("/v1" + filled(asked, words), accept));
      }
    });
    all.add(new Asked(filled("/v1/glossary-terms?dataset=" + id, words), "application/json"));
    var catalog = "catalog=http://localhost:8080/catalog/v1/catalogs/";
    for (var asked :
        List.of(
            "/ckan/api/3/action/package_show?id=",
            "/search?" + catalog,
            "/search?facets=catalog&catalog=",
            "/changes?subject=",
            "/catalog/quality?" + catalog,
            "/catalog/quality/groups?by=CATALOG&" + catalog,
            "/catalog/quality/datasets?" + catalog)) {
      all.add(new Asked("/v1" + asked + id, "application/json"));
    }
    return all;
  }

  private static List<String> accepted(String path) {
    if (Set.of("/catalog", "/glossary", "/history/catalog", "/history/entries/{id}/graph")
        .contains(path)) {
      return RDF;
    }
    if (path.equals("/changes")) {
      return List.of(
          "application/json", "application/atom+xml", "application/cloudevents-batch+json");
    }
    if (path.endsWith("/events")) {
      return List.of("text/event-stream");
    }
    if (path.equals("/audit")) {
      return List.of("application/x-ndjson");
    }
    return path.matches(
            "/(datasets|data-services|dataset-series|catalogs)/\\{id}(/lineage|/quality)?")
        ? java.util.stream.Stream.concat(JSON.stream(), RDF.stream()).toList()
        : JSON;
  }

  private static String filled(String asked, Map<String, String> words) {
    var filled = asked;
    for (var word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }

  /// The paths of the contract that can be read.
  static Set<String> ofContract() {
    try (var file = ReadPaths.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      var lines =
          new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .dropWhile(line -> !line.equals("paths:"))
              .takeWhile(line -> !line.equals("components:"))
              .toList();
      var read = new LinkedHashMap<String, Boolean>();
      var last = "";
      for (var line : lines) {
        var path = PATH.matcher(line);
        if (path.matches()) {
          last = path.group(1);
        } else if (line.equals("    get:")) {
          read.put(last, true);
        }
      }
      return read.keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
