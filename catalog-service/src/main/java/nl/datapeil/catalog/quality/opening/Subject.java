package nl.datapeil.catalog.quality.opening;

import java.util.List;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.ColumnType;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.Sensitivity;
import nl.datapeil.catalog.term.SourceKind;
import org.jspecify.annotations.Nullable;

/// What is known of a dataset that bears on opening it.
public record Subject(
    Access access,
    @Nullable String accessReason,
    @Nullable SourceKind sourceKind,
    boolean openLicence,
    boolean highValue,
    List<Column> columns,
    List<Agreed> agreements) {
  public Subject {
    columns = List.copyOf(columns);
    agreements = List.copyOf(agreements);
  }

  public record Column(
      String name, ColumnType type, Sensitivity sensitivity, @Nullable Granularity granularity) {
    /// Whether the rows can be led back to an address by it. A geometry of unknown fineness may be
    /// one.
    boolean isFine() {
      return granularity == null
          ? type == ColumnType.GEOMETRY
          : granularity.compareTo(Granularity.STREET) <= 0;
    }
  }

  /// An agreement in force; no columns means all of them.
  public record Agreed(
      String title, String uri, String partner, @Nullable String conditions, List<String> columns) {
    public Agreed {
      columns = List.copyOf(columns);
    }

    boolean binds(String column) {
      return conditions != null && (columns.isEmpty() || columns.contains(column));
    }
  }

  boolean concernsPeople() {
    return columns.stream().anyMatch(column -> column.sensitivity().concernsPeople());
  }
}
