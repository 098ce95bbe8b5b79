package nl.datapeil.analytics.version.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The coordinate reference systems that files for Dutch municipalities come in.
enum Crs {
  /// Longitude and latitude in degrees; ETRS89 differs less than the transformation's accuracy.
  WGS84,
  /// RD New, in metres.
  RD;

  private static final double WIDEST_LONGITUDE = 180;
  private static final Pattern CODE = Pattern.compile("(CRS84|[0-9]+)h?$");

  /// Reads names such as `urn:ogc:def:crs:EPSG::28992`; null for one that is not supported.
  static @Nullable Crs named(String name) {
    var code = CODE.matcher(name.strip());
    if (!code.find()) {
      return null;
    }
    return switch (code.group(1)) {
      case "CRS84", "4326", "4258", "4937", "4979" -> WGS84;
      case "28992", "7415" -> RD;
      default -> null;
    };
  }

  /// No longitude is beyond 180 degrees and no place in the Netherlands is below 180 m in RD.
  static Crs holding(double x, double y) {
    return Math.abs(x) > WIDEST_LONGITUDE || Math.abs(y) > WIDEST_LONGITUDE ? RD : WGS84;
  }
}
