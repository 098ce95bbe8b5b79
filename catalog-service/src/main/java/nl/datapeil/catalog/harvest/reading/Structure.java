package nl.datapeil.catalog.harvest.reading;

import java.util.List;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Sensitivity;
import org.jspecify.annotations.Nullable;

/// The columns of a dataset and why it is closed, where the remote catalogue knows: only Amsterdam
/// Schema does.
public record Structure(@Nullable String closedBecause, List<Column> columns) {
  public Structure {
    columns = List.copyOf(columns);
  }

  public record Column(
      String name,
      @Nullable String title,
      @Nullable String description,
      ColumnType type,
      Sensitivity sensitivity) {}
}
