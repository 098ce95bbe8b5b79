package nl.datapeil.catalog.reference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dataset and some of its columns, as a draft names them; no columns means all.
public record DatasetUse(
    @NotNull UUID dataset,
    @Size(max = 1000) List<
                @NotNull @Pattern(regexp = DatasetUse.COLUMN, message = "{nl.datapeil.catalog.sql-name}") String>
            columns) {

  public static final String COLUMN = "[a-z][a-z0-9_]{0,62}";

  /// A null inside the list is kept, so that it is reported with its place.
  public DatasetUse {
    columns =
        orEmpty(columns).isEmpty()
            ? List.of()
            : Collections.unmodifiableList(new ArrayList<>(columns));
  }

  private static List<String> orEmpty(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }
}
