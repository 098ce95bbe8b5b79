package nl.datapeil.catalog.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Versions, newest first.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionList(List<Version> items, @Nullable Integer next) {
  VersionList {
    items = List.copyOf(items);
  }
}
