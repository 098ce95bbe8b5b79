package nl.datapeil.catalog.quality.measurement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.term.Access;

/// What of a dataset's measurements a reader may know. The public: of open data all but columns
/// about people; of closed data with such a column, or of which no columns are stated, nothing,
/// because each version tells how many people came; of other closed data as a `whole` the metrics
/// that are known here.
record Seen(UUID dataset, boolean everything, boolean open, boolean whole, List<String> columns) {
  Seen {
    columns = List.copyOf(columns);
  }

  static Seen of(KnownDataset dataset, Sight sight) {
    var open = dataset.access() == Access.OPEN;
    var columns =
        dataset.columns().stream()
            .filter(column -> open && !column.sensitivity().concernsPeople())
            .map(KnownDataset.KnownColumn::name)
            .toList();
    return new Seen(
        dataset.id(), sight == Sight.EVERYTHING, open, hasPublicWhole(dataset), columns);
  }

  static boolean hasPublicWhole(KnownDataset dataset) {
    return dataset.access() == Access.OPEN
        || (!dataset.columns().isEmpty() && dataset.sensitive(List.of()).isEmpty());
  }

  /// Gives the place of the next parameter.
  int bind(PreparedStatement to, int first) throws SQLException {
    to.setObject(first, dataset);
    to.setBoolean(first + 1, everything);
    to.setBoolean(first + 2, open);
    to.setBoolean(first + 3, whole);
    to.setArray(first + 4, to.getConnection().createArrayOf("text", columns.toArray()));
    return first + 5;
  }
}
