package nl.datapeil.catalog.ckan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.catalog.ckan.query.Fields;
import nl.datapeil.catalog.ckan.query.PackageIndex;
import nl.datapeil.catalog.ckan.query.SolrQuery;
import nl.datapeil.catalog.ckan.shape.PackageMaker;
import nl.datapeil.catalog.ckan.shape.PackageRepository;
import nl.datapeil.catalog.search.ckan.CkanFields;
import nl.datapeil.catalog.search.index.LuceneDocuments;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;

/// The action `package_search`.
@Singleton
class PackageSearch {
  private static final String USUAL_SORT = "score desc, metadata_modified desc";
  private static final int USUAL_ROWS = 10;
  private static final int MOST_ROWS = 1000;
  private static final int USUAL_VALUES = 50;

  /// More than there are fields to sort by; each takes memory for all that is skipped.
  private static final int MOST_SORTED = 10;

  /// Further on, every page would sort all before it.
  private static final int MOST_STARTED = 100_000;

  private static final Map<String, String> TEXTS =
      Map.of(
          "name", CkanFields.NAME,
          "title", LuceneDocuments.SORT_TITLE,
          "title_string", LuceneDocuments.SORT_TITLE);
  private static final Map<String, String> NUMBERS =
      Map.of(
          "metadata_modified", CkanFields.MODIFIED,
          "metadata_created", CkanFields.CREATED,
          "id", LuceneDocuments.ID_HIGH);

  private final PackageIndex index;
  private final PackageRepository packages;
  private final PackageMaker maker;
  private final ObjectMapper json;

  PackageSearch(
      PackageIndex index, PackageRepository packages, PackageMaker maker, ObjectMapper json) {
    this.index = index;
    this.packages = packages;
    this.maker = maker;
    this.json = json;
  }

  Outcome run(Arguments arguments) {
    var sort = arguments.text("sort").orElse(USUAL_SORT);
    var order = order(sort);
    var queries = queries(arguments);
    var start = arguments.number("start", 0);
    var rows = arguments.number("rows", USUAL_ROWS);
    if (start.isEmpty() || rows.isEmpty()) {
      return invalid(start.isEmpty() ? "start" : "rows", "Invalid integer");
    }
    if (start.get() > MOST_STARTED) {
      return invalid(
          "start",
          "Must be at most %d. Ask for less at a time, such as fq=metadata_modified:[FROM TO UNTIL]"
              .formatted(MOST_STARTED));
    }
    if (queries.isEmpty() || order.isEmpty()) {
      return unreadable(arguments);
    }
    var wanted =
        new PackageIndex.Wanted(
            order.get(),
            start.get(),
            Math.min(rows.get(), MOST_ROWS),
            arguments.list("facet.field"),
            values(arguments));
    return index
        .find(queries.get(), wanted)
        .<Outcome>map(found -> new Outcome.Done(shown(found, wanted, sort)))
        .orElseGet(() -> unreadable(arguments));
  }

  private static Outcome unreadable(Arguments arguments) {
    return new Outcome.Refused(new Refusal.SearchQuery(String.valueOf(arguments.values())));
  }

  private ObjectNode shown(PackageIndex.Found found, PackageIndex.Wanted wanted, String sort) {
    var result = json.createObjectNode();
    result.put("count", found.count());
    result.put("sort", sort);
    var results = result.putArray("results");
    packages.all(found.ids()).stream().map(maker::of).forEach(results::add);
    facets(wanted, found, result.putObject("facets"), result.putObject("search_facets"));
    return result;
  }

  private static Outcome invalid(String parameter, String why) {
    return new Outcome.Refused(new Refusal.Invalid(parameter, why));
  }

  /// A negative limit is none.
  private static int values(Arguments arguments) {
    return arguments.number("facet.limit", USUAL_VALUES).orElse(MOST_STARTED);
  }

  /// `q`, `fq` and each of `fq_list`, all of which have to hold; empty when that cannot be
  /// answered.
  private static Optional<List<SolrQuery>> queries(Arguments arguments) {
    var texts = new ArrayList<String>();
    arguments.text("q").ifPresent(texts::add);
    arguments.text("fq").ifPresent(texts::add);
    texts.addAll(arguments.list("fq_list"));
    return SolrQuery.all(texts).filter(Fields::areAnswered);
  }

  private static Optional<List<SortField>> order(String sort) {
    var order = new ArrayList<SortField>();
    var parts = sort.toLowerCase(Locale.ROOT).split(",", -1);
    if (parts.length > MOST_SORTED) {
      return Optional.empty();
    }
    for (var part : parts) {
      var words = List.of(part.strip().split("\\s+", -1));
      var down = words.size() == 2 && words.get(1).equals("desc");
      var known = words.size() == 1 || down || (words.size() == 2 && words.get(1).equals("asc"));
      var field = field(words.getFirst(), down);
      if (!known || field.isEmpty()) {
        return Optional.empty();
      }
      order.add(field.get());
    }
    return Optional.of(order);
  }

  private static Optional<SortField> field(String name, boolean down) {
    if (name.equals("score")) {
      return Optional.of(new SortField(null, SortField.Type.SCORE, !down));
    }
    if (TEXTS.containsKey(name)) {
      return Optional.of(
          KeywordField.newSortField(TEXTS.get(name), down, SortedSetSelector.Type.MIN));
    }
    return Optional.ofNullable(NUMBERS.get(name))
        .map(field -> LongField.newSortField(field, down, SortedNumericSelector.Type.MIN));
  }

  private static void facets(
      PackageIndex.Wanted wanted, PackageIndex.Found found, ObjectNode plain, ObjectNode shown) {
    for (var field : wanted.facets()) {
      var counts = plain.putObject(field);
      var facet = shown.putObject(field);
      facet.put("title", field);
      var items = facet.putArray("items");
      for (var value : found.facets().getOrDefault(field, List.of())) {
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
