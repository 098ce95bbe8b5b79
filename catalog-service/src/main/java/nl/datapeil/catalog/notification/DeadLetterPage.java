package nl.datapeil.catalog.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadLetterPage(List<DeadLetter> items, @Nullable UUID next) {
  DeadLetterPage {
    items = List.copyOf(items);
  }
}
