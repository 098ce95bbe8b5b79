package nl.datapeil.catalog.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionPage(List<SubscriptionView> items, @Nullable UUID next) {
  SubscriptionPage {
    items = List.copyOf(items);
  }
}
