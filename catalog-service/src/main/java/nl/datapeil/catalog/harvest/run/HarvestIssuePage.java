package nl.datapeil.catalog.harvest.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.catalog.harvest.ledger.HarvestIssueView;
import org.jspecify.annotations.Nullable;

/// Issues in the order they were met; `next` is absent on the last page.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HarvestIssuePage(List<HarvestIssueView> items, @Nullable Integer next) {
  public HarvestIssuePage {
    items = List.copyOf(items);
  }
}
