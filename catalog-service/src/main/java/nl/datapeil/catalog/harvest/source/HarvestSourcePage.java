package nl.datapeil.catalog.harvest.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sources in the order they were registered; `next` is absent on the last page.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestSourcePage(List<HarvestSourceView> items, @Nullable UUID next) {
  public HarvestSourcePage {
    items = List.copyOf(items);
  }
}
