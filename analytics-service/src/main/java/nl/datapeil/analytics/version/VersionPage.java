package nl.datapeil.analytics.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Versions from oldest to newest; `next` is the `after` of the following page, absent on the last.
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionPage(List<VersionView> items, @Nullable Integer next) {
  VersionPage {
    items = List.copyOf(items);
  }
}
