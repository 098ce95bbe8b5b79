package nl.datapeil.analytics.version.ingest;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/// Moves coordinates from WGS84 degrees to RD New metres (EPSG:28992), to within 0.3 m: the
/// published seven parameters, without the correction grid. One per thread.
final class RdProjection implements CoordinateSequenceFilter {
  private static final String RD_NEW =
      "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000"
          + " +y_0=463000 +ellps=bessel"
          + " +towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.8774,4.0725"
          + " +units=m +no_defs";
  private static final double PER_MILLIMETRE = 1_000;

  private final CoordinateTransform transform;

  RdProjection() {
    var factory = new CRSFactory();
    transform =
        new BasicCoordinateTransform(
            factory.createFromParameters("WGS84", "+proj=longlat +datum=WGS84 +no_defs"),
            factory.createFromParameters("RD New", RD_NEW));
  }

  Coordinate toRd(double longitude, double latitude) {
    var rd = transform.transform(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
    return new Coordinate(millimetres(rd.x), millimetres(rd.y));
  }

  @Override
  public void filter(CoordinateSequence coordinates, int i) {
    var rd = toRd(coordinates.getOrdinate(i, 0), coordinates.getOrdinate(i, 1));
    coordinates.setOrdinate(i, 0, rd.x);
    coordinates.setOrdinate(i, 1, rd.y);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }

  private static double millimetres(double metres) {
    return Math.round(metres * PER_MILLIMETRE) / PER_MILLIMETRE;
  }
}
