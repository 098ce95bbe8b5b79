package nl.datapeil.catalog.harvest.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.harvest.ledger.HarvestRunView;
import org.jspecify.annotations.Nullable;

/// Runs, the newest first; `next` is absent on the last page.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestRunPage(List<HarvestRunView> items, @Nullable UUID next) {
  public HarvestRunPage {
    items = List.copyOf(items);
  }
}
