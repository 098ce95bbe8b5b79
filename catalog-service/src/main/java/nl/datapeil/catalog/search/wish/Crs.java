package nl.datapeil.catalog.search.wish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.datapeil.catalog.search.extent.Box;

/// The coordinate systems in which a box may be given.
enum Crs {
  DEGREES("http://www.opengis.net/def/crs/OGC/1.3/CRS84", "CRS84"),
  DUTCH_GRID("http://www.opengis.net/def/crs/EPSG/0/28992", "EPSG:28992");

  private final String uri;
  private final String brief;

  Crs(String uri, String brief) {
    this.uri = uri;
    this.brief = brief;
  }

  static Optional<Crs> of(String word) {
    return Arrays.stream(values())
        .filter(crs -> crs.uri.equals(word) || crs.brief.equals(word))
        .findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).flatMap(crs -> Stream.of(crs.uri, crs.brief)).toList();
  }

  /// Of least x, least y, greatest x, greatest y.
  Box box(List<Double> edges) {
    return switch (this) {
      case DEGREES -> Box.of(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
      case DUTCH_GRID -> Box.ofRd(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    };
  }
}
