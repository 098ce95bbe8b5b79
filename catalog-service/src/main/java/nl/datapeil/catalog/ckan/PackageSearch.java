package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The action `package_search`.
@Singleton
class PackageSearch {
  private static final String USUAL_SORT = "score desc, metadata_modified desc";
  private static final int USUAL_ROWS = 10;
  private static final int MOST_ROWS = 1000;
  private static final Map<String, String> COLUMNS =
      Map.of(
          "metadata_modified", "p.modified",
          "metadata_created", "p.created",
          "name", "p.name",
          "title", "p.title",
          "title_string", "p.title",
          "id", "p.id");

  private final PackageRepository packages;
  private final PackageMaker maker;
  private final ObjectMapper json;

  PackageSearch(PackageRepository packages, PackageMaker maker, ObjectMapper json) {
    this.packages = packages;
    this.maker = maker;
    this.json = json;
  }

  Outcome run(Arguments arguments) {
    var condition = condition(arguments);
    var sort = arguments.text("sort").orElse(USUAL_SORT);
    var order = order(sort);
    var start = arguments.number("start", 0);
    var rows = arguments.number("rows", USUAL_ROWS);
    if (start.isEmpty() || rows.isEmpty()) {
      var wrong = start.isEmpty() ? "start" : "rows";
      return new Outcome.Refused(new Refusal.Invalid(wrong, "Invalid integer"));
    }
    if (condition.isEmpty() || order.isEmpty()) {
      return new Outcome.Refused(new Refusal.SearchQuery(String.valueOf(arguments.values())));
    }
    var result = json.createObjectNode();
    result.put("count", packages.count(condition.get()));
    result.put("sort", sort);
    var most = Math.min(rows.get(), MOST_ROWS);
    var found = packages.page(condition.get(), order.get(), start.get(), most);
    var results = result.putArray("results");
    found.stream().map(maker::of).forEach(results::add);
    facets(
        arguments, condition.get(), result.putObject("facets"), result.putObject("search_facets"));
    return new Outcome.Done(result);
  }

  /// `q`, `fq` and each of `fq_list`, all of which have to hold.
  private static Optional<Condition> condition(Arguments arguments) {
    var texts = new ArrayList<String>();
    arguments.text("q").ifPresent(texts::add);
    arguments.text("fq").ifPresent(texts::add);
    texts.addAll(arguments.list("fq_list"));
    var queries = new ArrayList<SolrQuery>();
    for (var text : texts) {
      var query = SolrQuery.read(text);
      if (query.isEmpty()) {
        return Optional.empty();
      }
      queries.add(query.get());
    }
    return Condition.of(queries);
  }

  /// Ends with the id, so that pages neither overlap nor leave out.
  private static Optional<String> order(String sort) {
    var parts = new ArrayList<String>();
    for (var part : sort.toLowerCase(Locale.ROOT).split(",", -1)) {
      var words = List.of(part.strip().split("\\s+", -1));
      var column = COLUMNS.get(words.getFirst());
      var down = words.size() == 2 && words.get(1).equals("desc");
      var known = words.size() == 1 || down || (words.size() == 2 && words.get(1).equals("asc"));
      if (!known || (column == null && !words.getFirst().equals("score"))) {
        return Optional.empty();
      }
      if (column != null) {
        parts.add(column + (down ? " desc" : " asc"));
      }
    }
    parts.add("p.id");
    return Optional.of(String.join(", ", parts));
  }

  private void facets(
      Arguments arguments, Condition condition, ObjectNode plain, ObjectNode shown) {
    var limit = arguments.number("facet.limit", 50).orElse(MOST_ROWS);
    for (var field : arguments.list("facet.field")) {
      var counts = plain.putObject(field);
      var facet = shown.putObject(field);
      facet.put("title", field);
      var items = facet.putArray("items");
      for (var value : packages.counted(field, condition, limit)) {
        counts.put(value.name(), value.count());
        items
            .addObject()
            .put("name", value.name())
            .put("display_name", value.title())
            .put("count", value.count());
      }
    }
  }
}
