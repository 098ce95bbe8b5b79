package nl.datapeil.catalog.search.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.ckan.CkanTerms;
import nl.datapeil.catalog.search.document.SearchDocument.Extent;
import nl.datapeil.catalog.search.document.SearchDocument.Order;
import nl.datapeil.catalog.search.document.SearchDocument.Piece;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import nl.datapeil.catalog.search.extent.Wkt;
import nl.datapeil.catalog.search.text.Words;
import org.jspecify.annotations.Nullable;

/// Takes out of a description what can be found. Members of an unexpected form are passed over:
/// what is stored was judged elsewhere.
public final class DocumentMaker {
  private static final int LONGEST_TITLE = 80;

  private DocumentMaker() {}

  public static SearchDocument of(Described entry) {
    var typed = entry.typed();
    return new SearchDocument(
        entry.id(),
        entry.status().equals("PUBLISHED"),
        pieces(entry),
        Values.of(entry),
        extent(typed),
        new Order(sortable(typed), day(typed.path("modified")), day(typed.path("issued"))),
        entry.stored() == null ? null : CkanTerms.of(entry.stored(), typed));
  }

  private static List<Piece> pieces(Described entry) {
    var typed = entry.typed();
    var pieces = new ArrayList<Piece>();
    Texts.add(Zone.TITLE, typed.path("title"), pieces);
    Texts.add(Zone.KEYWORD, typed.path("keyword"), pieces);
    Texts.add(Zone.DESCRIPTION, typed.path("description"), pieces);
    var governance = entry.governance();
    Stream.of(governance.name(), governance.owner())
        .filter(Objects::nonNull)
        .forEach(text -> pieces.add(new Piece(Zone.OTHER, false, text)));
    governance.linkingKeys().forEach(key -> pieces.add(new Piece(Zone.OTHER, false, key)));
    for (var column : entry.columns()) {
      var words = column.title() == null ? column.name() : column.name() + ' ' + column.title();
      pieces.add(new Piece(Zone.COLUMN, false, words));
      if (column.description() != null) {
        pieces.add(new Piece(Zone.OTHER, false, column.description()));
      }
    }
    Texts.add(Zone.OTHER, typed.path("publisher").path("name"), pieces);
    for (var member : List.of("distribution", "creator", "spatial", "identifier", "contactPoint")) {
      typed.path(member).forEach(part -> addPart(part, pieces));
    }
    return pieces;
  }

  private static void addPart(JsonNode part, List<Piece> pieces) {
    if (part.isTextual()) {
      Texts.add(Zone.OTHER, part, pieces);
    }
    for (var member : List.of("title", "description", "name", "label")) {
      Texts.add(Zone.OTHER, part.path(member), pieces);
    }
  }

  private static Extent extent(JsonNode typed) {
    var boxes = new ArrayList<Box>();
    var places = new ArrayList<String>();
    for (var location : typed.path("spatial")) {
      for (var member : List.of("bbox", "geometry", "centroid")) {
        var bounds = Wkt.boundsOf(location.path(member).asText());
        if (bounds.isPresent()) {
          boxes.add(bounds.get());
          break;
        }
      }
      places.addAll(Texts.of(location.path("label")));
      Stream.of(location.isTextual() ? location : location.path("uri"))
          .map(JsonNode::asText)
          .filter(uri -> !uri.isEmpty())
          .forEach(places::add);
    }
    var periods = new ArrayList<Period>();
    for (var period : typed.path("temporal")) {
      Period.of(text(period.path("start")), text(period.path("end"))).ifPresent(periods::add);
    }
    return new Extent(boxes, places, periods);
  }

  /// The Dutch title if there is one, as words: capitals, accents and quotes do not sort.
  private static String sortable(JsonNode typed) {
    var title = typed.path("title");
    var text = title.path("nl").isTextual() ? title.path("nl").asText() : firstOf(title);
    var words = String.join(" ", Words.of(text, 40));
    return words.substring(0, Math.min(words.length(), LONGEST_TITLE));
  }

  private static String firstOf(JsonNode title) {
    return Texts.of(title).stream().findFirst().orElse("");
  }

  private static @Nullable Long day(JsonNode date) {
    return Period.day(text(date), false).orElse(null);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() || node.isNumber() ? node.asText() : null;
  }
}
