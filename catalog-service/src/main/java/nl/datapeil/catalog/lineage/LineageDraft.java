package nl.datapeil.catalog.lineage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.datapeil.catalog.term.Sent;
import nl.datapeil.catalog.term.Uris;
import nl.datapeil.catalog.term.Written;
import org.jspecify.annotations.Nullable;

/// How a dataset was made: from what, and by which run. `activity` is the URI of the run,
/// `queryHash` the SHA-256 of the text of its query.
public record LineageDraft(
    @NotNull @Size(max = 200) List<@NotNull @Valid Input> inputs,
    @Written(max = 2000) @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) @Nullable String activity,
    @Pattern(regexp = "[0-9a-f]{64}", message = "{nl.datapeil.catalog.query-hash}") @Nullable String queryHash,
    @Written(max = 2000) @Nullable String summary,
    @Nullable Instant madeAt) {
  public LineageDraft {
    inputs = Sent.list(inputs);
  }

  /// A source by its URI: a dataset of this catalogue or one elsewhere. Columns may be mapped.
  public record Input(
      @NotNull @Written(max = 2000) @Pattern(regexp = Uris.ABSOLUTE, message = Uris.MESSAGE) String uri,
      @Size(max = 1000) List<@NotNull @Valid ColumnMap> columns) {
    public Input {
      columns = Sent.list(columns);
    }
  }
}
