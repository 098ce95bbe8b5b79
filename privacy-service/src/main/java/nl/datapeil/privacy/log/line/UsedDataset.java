package nl.datapeil.privacy.log.line;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A dataset that was read, and the columns that played any part.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsedDataset(String uri, @Nullable Integer version, List<String> columns) {
  public UsedDataset {
    columns = List.copyOf(columns);
  }
}
