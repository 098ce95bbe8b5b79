package nl.datapeil.catalog.search.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.datapeil.catalog.search.ckan.CkanTerms;
import nl.datapeil.catalog.search.extent.Box;
import nl.datapeil.catalog.search.extent.Period;
import org.jspecify.annotations.Nullable;

/// What of an entry can be found, counted and sorted.
public record SearchDocument(
    UUID id,
    boolean published,
    List<Piece> pieces,
    Map<Facet, List<Value>> values,
    Extent extent,
    Order order,
    @Nullable CkanTerms ckan) {
  public SearchDocument {
    pieces = List.copyOf(pieces);
    values = Map.copyOf(values);
  }

  public SearchDocument(
      UUID id,
      boolean published,
      List<Piece> pieces,
      Map<Facet, List<Value>> values,
      Extent extent,
      Order order) {
    this(id, published, pieces, values, extent, order, null);
  }

  /// A text in a language; an unknown one is taken for Dutch.
  public record Piece(Zone zone, boolean english, String text) {}

  /// A value of a facet and, where a code says little, its name.
  public record Value(String code, @Nullable String label) {
    public static Value of(String code) {
      return new Value(code, null);
    }
  }

  /// Which places and times it is about.
  public record Extent(List<Box> boxes, List<String> places, List<Period> periods) {
    public Extent {
      boxes = List.copyOf(boxes);
      places = List.copyOf(places);
      periods = List.copyOf(periods);
    }
  }

  /// By what it is sorted: its title and days since 1970.
  public record Order(String title, @Nullable Long modified, @Nullable Long issued) {}
}
