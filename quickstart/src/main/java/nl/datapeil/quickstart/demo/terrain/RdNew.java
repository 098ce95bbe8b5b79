package nl.datapeil.quickstart.demo.terrain;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/// Between RD New (EPSG:28992, metres) and WGS84 (degrees), right to about 0.3 m.
public final class RdNew {
  private static final String RD_NEW =
      "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel +units=m"
          + " +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.8774,4.0725";
  private static final String WGS84 = "+proj=longlat +datum=WGS84";

  private final BasicCoordinateTransform toDegrees;
  private final BasicCoordinateTransform toMetres;

  public RdNew() {
    var systems = new CRSFactory();
    var rd = systems.createFromParameters("EPSG:28992", RD_NEW);
    var wgs84 = systems.createFromParameters("EPSG:4326", WGS84);
    toDegrees = new BasicCoordinateTransform(rd, wgs84);
    toMetres = new BasicCoordinateTransform(wgs84, rd);
  }

  public LonLat toLonLat(Point rd) {
    var degrees = toDegrees.transform(new ProjCoordinate(rd.x(), rd.y()), new ProjCoordinate());
    return new LonLat(degrees.x, degrees.y);
  }

  public Point toRd(LonLat degrees) {
    var metres =
        toMetres.transform(new ProjCoordinate(degrees.lon(), degrees.lat()), new ProjCoordinate());
    return new Point(metres.x, metres.y);
  }

  /// A place in WGS84, in degrees, in the order GeoJSON has them.
  public record LonLat(double lon, double lat) {}
}
