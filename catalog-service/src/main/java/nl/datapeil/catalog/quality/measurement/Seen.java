package nl.datapeil.catalog.quality.measurement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.term.Access;

/// What of a dataset's measurements a reader may know. The public: of columns those that are open
/// and about nobody, of closed data as a whole the metrics that are known here.
record Seen(UUID dataset, boolean everything, boolean open, List<String> columns) {
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
    return new Seen(dataset.id(), sight == Sight.EVERYTHING, open, columns);
  }

  /// Gives the place of the next parameter.
  int bind(PreparedStatement to, int first) throws SQLException {
    to.setObject(first, dataset);
    to.setBoolean(first + 1, everything);
    to.setBoolean(first + 2, open);
    to.setArray(first + 3, to.getConnection().createArrayOf("text", columns.toArray()));
    return first + 4;
  }
}
