package nl.datapeil.analytics.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.datapeil.analytics.catalog.Measurement;
import nl.datapeil.analytics.version.VersionColumn;
import nl.datapeil.analytics.version.Versions;

/// What can be said of an upload in the catalogue's metrics.
final class Measures {
  private Measures() {}

  /// Of columns only those that are named: others the catalogue does not know any more, or how many
  /// people have a value there is told by a decision only. Data are newer when other contents were
  /// uploaded than before.
  static List<Measurement> of(
      Versions.Unmeasured upload, Map<String, BigDecimal> filled, Collection<String> named) {
    var version = upload.version();
    var at = version.createdAt();
    var all = new ArrayList<Measurement>();
    all.add(new Measurement("ROW_COUNT", null, version.rows(), at));
    if (upload.differs()) {
      all.add(new Measurement("LAST_DATA_AT", null, at.toString(), at));
    }
    for (var column : version.columns().stream().map(VersionColumn::name).toList()) {
      var percent = filled.get(column);
      if (percent != null && named.contains(column)) {
        all.add(new Measurement("COMPLETENESS", column, percent, at));
      }
    }
    return all;
  }
}
