package nl.datapeil.catalog.dataset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Granularity;
import nl.datapeil.catalog.term.SourceKind;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// A dataset as a steward registers it. The bounds are those of the contract and of the table.
@Coherent
public record DatasetDraft(
    @NotNull @Pattern(regexp = DatasetDraft.SQL_NAME, message = "{nl.datapeil.catalog.sql-name}") String name,
    @NotNull @Written(max = 200) String title,
    @Written(max = 10_000) @Nullable String description,
    @NotNull @Written(max = 200) String publisher,
    @NotNull @Written(max = 200) String owner,
    @NotNull SourceKind sourceKind,
    @NotNull Access access,
    @Written(max = 2000) @Nullable String accessReason,
    @Written(max = 500) @Nullable String licence,
    @Written(max = 200) @Nullable String theme,
    @Nullable Granularity finestGranularity,
    @Size(max = 50) List<@NotNull @Written(max = 100) String> linkingKeys,
    @Size(max = 1000) List<@NotNull @Valid ColumnDraft> columns) {

  static final String SQL_NAME = "[a-z][a-z0-9_]{0,62}";

  /// A null inside a list is kept, so that it is reported with its place.
  public DatasetDraft {
    linkingKeys = copyOf(linkingKeys);
    columns = copyOf(columns);
  }

  private static <T> List<T> copyOf(@Nullable List<T> list) {
    return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
  }
}
