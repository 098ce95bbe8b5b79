package nl.datapeil.catalog.entry.intake;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import nl.datapeil.catalog.Database;
import nl.datapeil.catalog.entry.draft.ColumnDraft;

/// Writes the columns of many datasets.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ColumnRows {
  private static final String DELETE = "delete from dataset_column where dataset_id = any (?)";
  private static final String INSERT =
      """
      insert into dataset_column (dataset_id, position, name, title, description, type, sensitivity, granularity)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;

  ColumnRows(Database database) {
    this.database = database;
  }

  /// A source that says nothing of columns leaves them as they are.
  void replace(List<EntryRow> rows) {
    var told =
        rows.stream().filter(row -> requireNonNull(row.item()).governance() != null).toList();
    if (!told.isEmpty()) {
      database.change(DELETE, to -> to.setArray(1, EntryRows.ids(to, told)));
      database.changeMany(
          INSERT,
          to -> {
            for (var row : told) {
              add(to, row);
            }
          });
    }
  }

  private static void add(PreparedStatement to, EntryRow row) throws SQLException {
    var columns = requireNonNull(requireNonNull(row.item()).governance()).columns();
    for (var i = 0; i < columns.size(); i++) {
      to.setObject(1, row.id());
      to.setInt(2, i);
      bind(to, requireNonNull(columns.get(i)));
      to.addBatch();
    }
  }

  private static void bind(PreparedStatement to, ColumnDraft column) throws SQLException {
    var granularity = column.granularity();
    to.setString(3, column.name());
    to.setString(4, column.title());
    to.setString(5, column.description());
    to.setString(6, requireNonNull(column.type()).name());
    to.setString(7, requireNonNull(column.sensitivity()).name());
    to.setString(8, granularity == null ? null : granularity.name());
  }
}
