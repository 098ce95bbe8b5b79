package nl.datapeil.catalog.description.value;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.BiConsumer;
import nl.datapeil.kit.problem.Text;

/// The items of what somebody sent for a member with many values; a value on its own is one item.
public final class Items {
  private static final int MOST = 1000;

  private Items() {}

  /// What is in the graph already may be more, but does not grow.
  public static boolean areFew(JsonNode given, int known, Input input) {
    if (given.isArray() && given.size() > Math.max(MOST, known)) {
      input.wrong(Text.of("At most %d, please.", "Ten hoogste %d, alstublieft.", MOST));
      return false;
    }
    return true;
  }

  public static void forEach(JsonNode given, Input input, BiConsumer<JsonNode, Input> action) {
    if (given.isArray()) {
      for (var i = 0; i < given.size(); i++) {
        action.accept(given.get(i), input.item(i));
      }
    } else {
      action.accept(given, input);
    }
  }
}
