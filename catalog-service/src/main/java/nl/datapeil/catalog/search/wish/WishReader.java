package nl.datapeil.catalog.search.wish;

import static nl.datapeil.catalog.CatalogProblem.INVALID_REQUEST;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.search.document.Facet;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.query.Asked.Bounds;
import nl.datapeil.catalog.search.query.SortOrder;
import nl.datapeil.catalog.search.wish.Wish.Extras;
import nl.datapeil.catalog.search.wish.Wish.Page;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Kind;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Status;
import org.jspecify.annotations.Nullable;

/// Reads a wish from the query of a request.
public final class WishReader {
  private static final List<String> SORTS =
      Parameters.words(SortOrder.values(), SortOrder::parameter);
  private static final List<String> FACETS = Parameters.words(Facet.values(), Facet::parameter);
  private static final List<String> QUALITIES = List.of("GOOD", "FAIR", "POOR");
  private static final Map<Facet, Class<? extends Enum<?>>> CLOSED =
      Map.of(
          Facet.ACCESS, Access.class,
          Facet.KIND, Kind.class,
          Facet.SENSITIVITY, Sensitivity.class,
          Facet.SOURCE_KIND, SourceKind.class,
          Facet.STATUS, Status.class);
  private static final int LONGEST_VALUE = 500;
  private static final int MOST_VALUES = 50;
  private static final int MOST_NAMES = 100;
  private static final int LONGEST_NAME = 63;
  private static final int LONGEST_AFTER = 1_000;
  private static final int USUAL_LIMIT = 50;
  private static final int GREATEST_LIMIT = 999_999;

  private final Parameters parameters;

  private WishReader(Map<String, List<String>> query) {
    parameters = new Parameters(query);
  }

  /// `kind` is the only kind wanted, or null when the request may name kinds.
  public static Wish read(Map<String, List<String>> query, @Nullable Kind kind) {
    return new WishReader(query).read(kind);
  }

  private Wish read(@Nullable Kind kind) {
    var bounds =
        new Bounds(
            values(kind), box(), parameters.text("place", LONGEST_VALUE).orElse(null), period());
    var page =
        new Page(
            parameters
                .choice("sort", SORTS, word -> SortOrder.of(word).orElseThrow())
                .orElse(SortOrder.RELEVANCE),
            parameters.number("limit", USUAL_LIMIT, GREATEST_LIMIT),
            parameters.text("after", LONGEST_AFTER).orElse(null));
    var facets = parameters.choices("facets", FACETS, word -> Facet.of(word).orElseThrow());
    var names = parameters.texts("name", LONGEST_NAME, MOST_NAMES);
    var extras = new Extras(facets, parameters.flag("count"));
    var violations = parameters.violations();
    if (!violations.isEmpty()) {
      throw INVALID_REQUEST
          .because(
              "%d value(s) are missing or wrong: see violations.",
              "%d waarde(n) ontbreken of zijn onjuist: zie violations.", violations.size())
          .with(violations);
    }
    return new Wish(parameters.typed("q"), names, bounds, page, extras);
  }

  private Map<Facet, Set<String>> values(@Nullable Kind kind) {
    var values = new EnumMap<Facet, Set<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var chosen = chosen(facet);
      if (!chosen.isEmpty()) {
        values.put(facet, chosen);
      }
    }
    if (kind != null) {
      values.put(Facet.KIND, Set.of(kind.name()));
    }
    return values;
  }

  private Set<String> chosen(Facet facet) {
    var name = facet.parameter();
    var closed = CLOSED.get(facet);
    if (closed != null) {
      return parameters.constants(name, closed);
    }
    return switch (facet) {
      case HVD -> parameters.choices(name, List.of("true", "false"), word -> word);
      case QUALITY -> parameters.choices(name, QUALITIES, word -> word);
      default -> new LinkedHashSet<>(parameters.texts(name, LONGEST_VALUE, MOST_VALUES));
    };
  }

  private @Nullable Box box() {
    var crs =
        parameters
            .choice("bboxCrs", Crs.words(), word -> Crs.of(word).orElseThrow())
            .orElse(Crs.DEGREES);
    if (!parameters.has("bbox")) {
      return null;
    }
    var edges = parameters.numbers("bbox");
    if (edges.size() == 4 && (edges.get(0) > edges.get(2) || edges.get(1) > edges.get(3))) {
      parameters.refuse(
          "bbox",
          "has its edges in the wrong order: west before east and south before north; so the"
              + " smaller x and y first",
          "heeft de randen in de verkeerde volgorde: west vóór oost en zuid vóór noord; dus de"
              + " kleinste x en y eerst");
      return null;
    }
    if (edges.size() != 4) {
      parameters.refuse(
          "bbox",
          "must be four numbers between commas: west, south, east, north; or minimal x, y, maximal"
              + " x, y",
          "moet vier getallen tussen komma's zijn: west, zuid, oost, noord; of kleinste x, y,"
              + " grootste x, y");
      return null;
    }
    return crs.box(edges);
  }

  private @Nullable Period period() {
    var from = parameters.text("from", 40).orElse(null);
    var until = parameters.text("until", 40).orElse(null);
    for (var name : List.of("from", "until")) {
      if (parameters.has(name) && Period.day(parameters.typed(name), false).isEmpty()) {
        parameters.refuse(
            name,
            "must be a date such as 2024, 2024-05 or 2024-05-01",
            "moet een datum zijn zoals 2024, 2024-05 of 2024-05-01");
        return null;
      }
    }
    if (from == null && until == null) {
      return null;
    }
    var period = Period.of(from, until);
    if (period.isEmpty()) {
      parameters.refuse("until", "must not be before `from`", "mag niet vóór `from` liggen");
    }
    return period.orElse(null);
  }
}
