package nl.datapeil.analytics.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.datapeil.analytics.catalog.MeasurementClient.Measurements;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Tells the catalogue what was measured of the data. Told again, the same changes nothing there.
@ApplicationScoped
public class CatalogMeasurements {
  /// Most that the catalogue takes at a time.
  private static final int MOST = 500;

  private final MeasurementClient client;

  CatalogMeasurements(@RestClient MeasurementClient client) {
    this.client = client;
  }

  public void send(UUID dataset, List<Measurement> all) {
    for (var from = 0; from < all.size(); from += MOST) {
      var some = all.subList(from, Math.min(from + MOST, all.size()));
      client.add(dataset, new Measurements(some));
    }
  }
}
