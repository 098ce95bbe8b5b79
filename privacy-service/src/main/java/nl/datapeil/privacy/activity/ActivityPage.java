package nl.datapeil.privacy.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A page of activities; `next` is the cursor of the one after it, absent on the last.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityPage(List<ActivityView> items, @Nullable UUID next) {
  ActivityPage {
    items = List.copyOf(items);
  }
}
